import AxeBuilder from '@axe-core/playwright';
import { EditorPage } from '@/e2e/pages/editor-page';
import { SitePage } from '@/e2e/pages/site-page';
import { expect, test } from '@/e2e/support/desk-test';
import type { Newsroom } from '@/e2e/support/newsroom';
import type { Colleague, Staff } from '@/e2e/support/staff';
import { DESK_VIEWS, viewHref } from '@/lib/articles/desk-filter';
import { routes } from '@/lib/routes';

const LONG_NAME = 'Nguyễn Phước Công Tằng Tôn Nữ Hoàng Thị Minh Nguyệt-Ánh Dương';
const LONG_TITLE =
  'Ủy ban nhân dân phường tổ chức hội nghị sơ kết sáu tháng đầu năm và triển khai nhiệm vụ trọng tâm sáu tháng cuối năm về cải cách hành chính, chuyển đổi số';

interface Made {
  /** Who looks at the page. */
  admin: Colleague;
  writer: Colleague;
  newsroom: Newsroom;
  staff: Staff;
}

type Path = (made: Made) => string | Promise<string>;

const SIGNED_OUT: Record<string, Path> = {
  'sign-in': () => '/dang-nhap',
  'dead-link': () => '/dat-mat-khau/khong-co',
  'live-link': async ({ staff, admin }) => staff.passwordLink(admin),
};

/** An article of the state that it was brought to. */
const article =
  (bring: (made: Made) => Promise<{ number: number }>): Path =>
  async (made) =>
    routes.deskArticle((await bring(made)).number);

const SIGNED_IN: Record<string, Path> = {
  'first-page': () => '/quan-tri',
  sessions: () => '/quan-tri/phien-dang-nhap',
  users: () => '/quan-tri/nguoi-dung',
  'new-user': () => '/quan-tri/nguoi-dung/moi',
  user: ({ admin }) => routes.user(admin.id),
  'audit-log': () => '/quan-tri/nhat-ky',
  categories: () => '/quan-tri/chuyen-muc',
  'new-category': () => '/quan-tri/chuyen-muc/moi',
  category: () => '/quan-tri/chuyen-muc/2',
  'link-groups': () => '/quan-tri/lien-ket',
  'new-link-group': () => '/quan-tri/lien-ket/moi',
  'link-group': () => '/quan-tri/lien-ket/1',
  settings: () => '/quan-tri/cai-dat',
  pages: () => '/quan-tri/trang',
  'new-article': () => routes.newArticle(),
  'new-page': () => routes.newPage(),
  draft: article(({ newsroom, admin }) => newsroom.draft(admin)),
  submitted: article(({ newsroom, writer }) => newsroom.submitted(writer)),
  'submitted-by-oneself': article(({ newsroom, admin }) => newsroom.submitted(admin)),
  returned: article(({ newsroom, admin, writer }) => newsroom.returned(writer, admin)),
  scheduled: article(({ newsroom, admin, writer }) => newsroom.scheduled(writer, admin)),
  published: article(({ newsroom }) => newsroom.publish({ title: LONG_TITLE })),
  withdrawn: article(async ({ newsroom }) => {
    const { number } = await newsroom.publish();
    await newsroom.withdraw(number, 'Thông tin không còn đúng.');
    return { number };
  }),
  trashed: article(({ newsroom, admin }) => newsroom.trashed(admin)),
  'list-filtered': () => '/quan-tri?muc=tat-ca&tu=th%C3%B4ng&trang-thai=published&loai=article',
  'list-nothing-found': () => '/quan-tri?muc=tat-ca&tu=kh%C3%B4ng-c%C3%B3-b%C3%A0i-n%C3%A0o',
  ...Object.fromEntries(DESK_VIEWS.map((view) => [`list-${view}`, () => viewHref(view)])),
};

const PAGES = [
  ...Object.entries(SIGNED_OUT).map(([name, path]) => ({ name, path, signedIn: false })),
  ...Object.entries(SIGNED_IN).map(([name, path]) => ({ name, path, signedIn: true })),
];

for (const { name, signedIn, path } of PAGES) {
  test.describe(name, () => {
    test.beforeEach(async ({ page, staff, newsroom, origin }) => {
      const admin = await staff.hire('admin', { name: LONG_NAME, displayNames: ['Ban biên tập'] });
      const writer = await staff.hire('editor', { name: LONG_NAME, displayNames: ['Ban biên tập'] });
      if (signedIn) await staff.seat(page.context(), admin, origin);
      await page.goto(await path({ admin, writer, newsroom, staff }));
      await page.waitForLoadState('networkidle');
      // The editor is fetched when the page is there already.
      if (await page.locator('.body-editor').count()) await expect(new EditorPage(page).sheet).toBeVisible();
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
