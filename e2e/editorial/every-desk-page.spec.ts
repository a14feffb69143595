import AxeBuilder from '@axe-core/playwright';
import { SitePage } from '@/e2e/pages/site-page';
import { expect, test } from '@/e2e/support/desk-test';
import type { Colleague } from '@/e2e/support/staff';

const LONG_NAME = 'Nguyễn Phước Công Tằng Tôn Nữ Hoàng Thị Minh Nguyệt-Ánh Dương';

const PAGES: { name: string; signedIn: boolean; path: (person: Colleague) => string }[] = [
  { name: 'sign-in', signedIn: false, path: () => '/dang-nhap' },
  { name: 'dead-link', signedIn: false, path: () => '/dat-mat-khau/khong-co' },
  { name: 'first-page', signedIn: true, path: () => '/quan-tri' },
  { name: 'sessions', signedIn: true, path: () => '/quan-tri/phien-dang-nhap' },
  { name: 'users', signedIn: true, path: () => '/quan-tri/nguoi-dung' },
  { name: 'new-user', signedIn: true, path: () => '/quan-tri/nguoi-dung/moi' },
  { name: 'user', signedIn: true, path: ({ id }) => `/quan-tri/nguoi-dung/${id}` },
  { name: 'audit-log', signedIn: true, path: () => '/quan-tri/nhat-ky' },
  { name: 'categories', signedIn: true, path: () => '/quan-tri/chuyen-muc' },
  { name: 'new-category', signedIn: true, path: () => '/quan-tri/chuyen-muc/moi' },
  { name: 'category', signedIn: true, path: () => '/quan-tri/chuyen-muc/2' },
  { name: 'link-groups', signedIn: true, path: () => '/quan-tri/lien-ket' },
  { name: 'new-link-group', signedIn: true, path: () => '/quan-tri/lien-ket/moi' },
  { name: 'link-group', signedIn: true, path: () => '/quan-tri/lien-ket/1' },
  { name: 'settings', signedIn: true, path: () => '/quan-tri/cai-dat' },
];

for (const { name, signedIn, path } of PAGES) {
  test.describe(name, () => {
    test.beforeEach(async ({ page, staff, origin }) => {
      const person = await staff.hire('admin', { name: LONG_NAME });
      if (signedIn) await staff.seat(page.context(), person, origin);
      await page.goto(path(person));
      await page.waitForLoadState('networkidle');
    });

    test('axe finds nothing, in light and in dark', async ({ page }, info) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(found, colorScheme).toEqual([]);
        const file = `test-results/desk/${name}-${info.project.name}-${colorScheme}.png`;
        await page.screenshot({ path: file, fullPage: true });
      }
    });

    test('it fits, at 320 px and with text twice as large too, and the keyboard sees where it is', async ({ page }) => {
      const site = new SitePage(page);
      expect(await site.overflow()).toBe(0);
      await site.zoomText(200);
      expect(await site.overflow(), 'with text at 200 %').toBe(0);
      await site.zoomText(100);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await site.overflow(), 'at 320 px').toBe(0);
      // The count leaves one out, for the skip link of reader pages; of a group of choices Tab reaches the chosen one.
      const choices = await page
        .getByRole('radio')
        .evaluateAll((radios: HTMLInputElement[]) => radios.length - new Set(radios.map(({ name }) => name)).size);
      const presses = (await site.focusableCount()) + 1 - choices;
      const stops = await site.tabThrough(presses);
      expect(stops.length).toBe(presses);
      expect(stops.filter(({ visible }) => !visible).map(({ label }) => label)).toEqual([]);
    });
  });
}
