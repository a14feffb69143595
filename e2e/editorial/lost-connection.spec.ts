import { AdministrationPage } from '@/e2e/pages/administration-page';
import { expect, test } from '@/e2e/support/desk-test';
import { Office } from '@/e2e/support/office';

const office = new Office();

test('what was typed stays when a form cannot be sent, whatever the reason, and goes through afterwards', async ({
  page,
  staff,
  newsroom,
  origin,
  quietPage,
}) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  const { path } = await newsroom.category();
  await page.goto(`/quan-tri/chuyen-muc/${await office.category(path.split('/').at(-1) ?? '')}`);
  const desk = new AdministrationPage(page);
  await desk.description.fill('Câu gõ trước khi mất mạng');

  await page.context().setOffline(true);
  await desk.button('Lưu').click();
  await expect(desk.alert).toContainText('Mọi thứ bạn nhập vẫn còn trong trang này');
  await expect(desk.description).toHaveValue('Câu gõ trước khi mất mạng');
  await page.context().setOffline(false);

  const posts = (url: URL) => url.pathname.startsWith('/quan-tri/');
  await page.route(posts, (route) =>
    route.fulfill({ status: 503, contentType: 'text/plain; charset=utf-8', body: 'Hệ thống đang quá tải.' }),
  );
  await desk.button('Lưu').click();
  await expect(desk.button('Lưu')).not.toHaveAttribute('aria-disabled', 'true');
  await expect(desk.alert).toContainText('mất kết nối hoặc hệ thống đang bận');
  await page.unroute(posts);

  // As a page that was opened before the portal was upgraded: the server knows no such action.
  await page.route(posts, (route) =>
    route.continue({ headers: { ...route.request().headers(), 'next-action': 'f'.repeat(42) } }),
  );
  await desk.button('Lưu').click();
  await expect(desk.alert).toContainText('trang này là của bản cũ');
  await expect(desk.description).toHaveValue('Câu gõ trước khi mất mạng');
  await page.unroute(posts);

  await desk.button('Lưu').click();
  await expect(desk.status).toHaveText('Đã lưu.');
  await expect(desk.version).toHaveValue('2');
  await expect(desk.description).toHaveValue('Câu gõ trước khi mất mạng');

  expect(quietPage.filter((trouble) => !trouble.startsWith('request: '))).toEqual([]);
  expect(quietPage.splice(0), 'the three that failed').toHaveLength(3);
});
