import { ListPage } from '@/e2e/pages/list-page';
import { SitePage } from '@/e2e/pages/site-page';
import { expect, test } from '@/e2e/support/newsroom-test';
import { routes } from '@/lib/routes';

test.describe.configure({ timeout: 300_000 });

test('a fixed page is written, approved and placed in the menu', async ({ seat, reader, newsroom }) => {
  const [admin, approver] = [await seat('admin'), await seat('approver')];
  const title = `Trang thử ${newsroom.unique()}`;
  await admin.page.goto(routes.newPage());
  await admin.work.title.fill(title);
  await admin.work.typeBody('Phường có mười hai khu phố.');
  await admin.work.save.click();
  await expect(admin.work.state).toHaveText('Bản nháp');
  await admin.work.step('Gửi duyệt').click();
  await expect(admin.work.state).toHaveText('Chờ duyệt');
  await approver.page.goto(admin.page.url());
  await approver.work.step('Duyệt và xuất bản').click();
  await expect(approver.work.state).toHaveText('Đã đăng');

  const site = new SitePage(reader);
  // On a phone the menu is closed.
  const entry = reader
    .getByRole('navigation', { name: 'Danh mục', includeHidden: true })
    .getByRole('link', { name: title, exact: true, includeHidden: true });
  await reader.goto(routes.home());
  await expect(entry).toHaveCount(0);
  await admin.page.goto(routes.deskPages());
  const place = admin.page.getByLabel(`Vị trí của ${title} trong danh mục, để trống là không có`);
  const put = admin.page.getByRole('button', { name: `Đặt vị trí của ${title}` });
  await place.fill('năm');
  await put.click();
  await expect(admin.page.getByText('Ghi một số, hoặc để trống.')).toBeVisible();
  await expect(place).toHaveValue('năm');
  await place.fill('50');
  await put.click();
  await expect(place, 'the last of the menu').toHaveValue(/^[1-9]$/);
  await reader.goto(routes.home());
  await expect(entry).toHaveCount(1);
  const href = (await entry.getAttribute('href')) ?? '';
  expect((await reader.goto(href))?.status()).toBe(200);
  await expect(site.heading).toHaveText(title);

  await place.fill('');
  await put.click();
  await expect(place).toHaveValue('');
  await expect(admin.page.getByRole('listitem').filter({ hasText: title })).toContainText('Không có trong danh mục');
  await reader.goto(routes.home());
  await expect(entry).toHaveCount(0);
});

test('news is featured on the home page, and then no more', async ({ seat, reader, newsroom }) => {
  const { page, work } = await seat('approver');
  const { number, title } = await newsroom.publish();
  const before = await newsroom.featured();
  const home = new ListPage(reader);
  const featured = reader.getByRole('region', { name: 'Tin nổi bật' });
  try {
    await page.goto(routes.deskArticle(number));
    await work.step('Đưa lên tin nổi bật').click();
    await expect(page.getByText('Đang là tin nổi bật trên trang chủ.')).toBeVisible();
    await reader.goto(routes.home());
    await expect(featured.getByRole('article').first()).toContainText(title);
    await work.step('Bỏ khỏi tin nổi bật').click();
    await expect(work.step('Đưa lên tin nổi bật')).toBeVisible();
    await reader.goto(routes.home());
    await expect(home.title(title)).toHaveCount(0);
  } finally {
    await newsroom.featureAgain(before);
  }
});
