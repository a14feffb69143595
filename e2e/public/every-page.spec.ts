import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { SitePage } from '@/e2e/pages/site-page';
import { LOOKS } from '@/e2e/support/looks';
import { PAGE_KINDS } from '@/e2e/support/page-kinds';
import { expect, test } from '@/e2e/support/test';

/** Phones of 320 px, the narrowest WCAG asks for. */
const NARROWEST = { width: 320, height: 640 };

const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  // React writes action="" beside the hidden field of a server action; every parser takes it for the page itself.
  elements: ['html5', { form: { attributes: { action: { enum: ['/.*/'] } } } }],
  rules: {
    // Decided by React, and the same to every parser: <br/>, charSet, disabled="".
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // The longest real titles are longer than the search engines' advice.
    'long-title': 'off',
    // Scripts and styles come from our own origin only.
    'require-sri': 'off',
  },
});

for (const kind of PAGE_KINDS) {
  test.describe(kind.name, () => {
    test('fits the screen, at 320 px and with text twice as large too', async ({ page, newsroom }, info) => {
      const response = await page.goto(await kind.path(newsroom));
      const site = new SitePage(page);
      expect(response?.status()).toBe(kind.status);
      await page.screenshot({ path: `test-results/pages/${kind.name}-${info.project.name}.png`, fullPage: true });
      expect(await site.overflow()).toBe(0);
      await site.zoomText(200);
      expect(await site.overflow(), 'with text at 200 %').toBe(0);
      await page.screenshot({ path: `test-results/pages/${kind.name}-${info.project.name}-200.png` });
      await site.zoomText(100);
      await page.setViewportSize(NARROWEST);
      expect(await site.overflow(), 'at 320 px').toBe(0);
    });

    test('axe finds nothing', async ({ page, newsroom }, info) => {
      await page.goto(await kind.path(newsroom));
      for (const look of LOOKS) {
        await page.emulateMedia(look.media);
        const axe = new AxeBuilder({ page });
        // Of all rules only this one depends on the look.
        if (look.name !== 'light') axe.withRules('color-contrast');
        const { violations } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join(' ')}`);
        expect(found, look.name).toEqual([]);
        if (look.name !== 'light') {
          const file = `test-results/pages/${kind.name}-${info.project.name}-${look.name.replaceAll(' ', '-')}.png`;
          await page.screenshot({ path: file });
        }
      }
    });

    test('the keyboard goes through it in order', async ({ page, newsroom }) => {
      // Otherwise the browser glides to each stop and is not there yet when we look.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(await kind.path(newsroom));
      const site = new SitePage(page);
      await page.keyboard.press('Tab');
      await expect(site.skipLink).toBeFocused();
      await expect(site.skipLink).toBeInViewport();
      const presses = await site.focusableCount();
      const stops = await site.tabThrough(presses);
      const landmarks = stops.map(({ landmark }) => landmark);
      expect(landmarks, 'header, then content, then footer').toEqual([...landmarks].sort((a, b) => a - b));
      expect(new Set(landmarks).size).toBe(3);
      expect(
        stops.filter(({ visible }) => !visible).map(({ label }) => label),
        'stops without a visible focus',
      ).toEqual([]);
      expect(new Set(stops.map(({ label }) => label)).size).toBeGreaterThan(10);
      expect(stops.length).toBe(presses);
    });

    test('the skip link leads past the menu', async ({ page, newsroom }) => {
      await page.goto(await kind.path(newsroom));
      const site = new SitePage(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(site.main).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(site.main.locator(':focus')).toBeVisible();
    });

    test('its HTML is valid', async ({ request, newsroom, isMobile }) => {
      test.skip(isMobile, 'the same bytes for every screen');
      const response = await request.get(await kind.path(newsroom));
      expect(response.status()).toBe(kind.status);
      const report = await html.validateString(await response.text());
      const messages = report.results.flatMap(({ messages: found }) => found);
      expect(messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`)).toEqual(
        [],
      );
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('says and offers the same', async ({ page, newsroom, isMobile }) => {
        const response = await page.goto(await kind.path(newsroom));
        const site = new SitePage(page);
        expect(response?.status()).toBe(kind.status);
        await expect(site.heading).toHaveCount(1);
        await expect(site.footer).toBeVisible();
        await expect(site.displayButton).toBeHidden();
        if (isMobile) {
          await expect(site.menuLink('Trang chủ')).toBeHidden();
          await site.menuButton.click();
        }
        await expect(site.menuLink('Trang chủ')).toBeVisible();
        await site.menuBranch('Tin tức - Sự kiện').click();
        await expect(site.menuLink('Đảng ủy')).toBeVisible();
        if (isMobile) {
          await site.menuClose.click();
          await expect(site.menuLink('Trang chủ')).toBeHidden();
        }
      });
    });
  });
}
