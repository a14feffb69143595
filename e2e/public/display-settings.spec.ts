import { ArticlePage } from '@/e2e/pages/article-page';
import { expect, test } from '@/e2e/support/test';

declare global {
  interface Window {
    /** When each attribute was first put on the root. */
    rootAttributes: Record<string, number>;
  }
}

/** Runs in the page, before any script of it. */
function noteRootAttributes(): void {
  window.rootAttributes = {};
  new MutationObserver((records) => {
    for (const { attributeName, target } of records) {
      if (attributeName && target === document.documentElement)
        window.rootAttributes[attributeName] ??= performance.now();
    }
  }).observe(document, { attributes: true, subtree: true });
}

const CHOICES = [
  { group: 'Nền', value: 'Tối', attribute: 'data-theme', kept: 'dark' },
  { group: 'Tương phản', value: 'Cao', attribute: 'data-contrast', kept: 'high' },
  { group: 'Cỡ chữ', value: 'Lớn', attribute: 'data-text-size', kept: 'large' },
];

test('what a reader chose is there before the first paint, on every page', async ({ page, newsroom }) => {
  const { href } = await newsroom.publish();
  const article = new ArticlePage(page);
  await page.goto(href);
  await article.displayButton.click();
  for (const { group, value, attribute, kept } of CHOICES) {
    await article.setting(group, value).click();
    await expect(article.setting(group, value)).toHaveAttribute('aria-pressed', 'true');
    expect(await article.rootAttribute(attribute)).toBe(kept);
  }

  await page.addInitScript(noteRootAttributes);
  for (const path of [href, '/']) {
    await page.goto(path);
    const firstPaint = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries()) if (name === 'first-paint') resolve(startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    const set = await page.evaluate(() => window.rootAttributes);
    for (const { attribute, kept } of CHOICES) {
      expect(await article.rootAttribute(attribute)).toBe(kept);
      expect(set[attribute], attribute).toBeLessThan(firstPaint);
    }
  }
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  expect(await article.overflow()).toBe(0);
});

test('a choice can be taken back, and the device decides again', async ({ page }) => {
  const site = new ArticlePage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await site.displayButton.click();
  await site.setting('Nền', 'Sáng').click();
  expect(await paper()).not.toBe(dark);
  await site.setting('Nền', 'Theo thiết bị').click();
  expect(await paper()).toBe(dark);
});

test('what is kept in the browser is not believed', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', '"><script>alert(1)</script>');
    localStorage.setItem('da-xem', '{');
  });
  await page.goto('/');
  expect(await new ArticlePage(page).rootAttribute('data-theme')).toBeNull();
});

test('the panel closes by Escape and by a press elsewhere', async ({ page }) => {
  const site = new ArticlePage(page);
  await page.goto('/');
  await site.displayButton.click();
  await expect(site.setting('Nền', 'Tối')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(site.setting('Nền', 'Tối')).toBeHidden();
  await expect(site.displayButton).toBeFocused();
  await site.displayButton.click();
  await site.footer.click({ position: { x: 2, y: 2 } });
  await expect(site.setting('Nền', 'Tối')).toBeHidden();
});
