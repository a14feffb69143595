import { AdministrationPage } from '@/e2e/pages/administration-page';
import { expect, test } from '@/e2e/support/desk-test';
import { Office } from '@/e2e/support/office';

const LOG = '/quan-tri/nhat-ky';

test('what was done to a category is found by person, act and subject, with what it was before', async ({
  page,
  staff,
  newsroom,
  origin,
}) => {
  const admin = await staff.hire('admin');
  await staff.seat(page.context(), admin, origin);
  const category = await newsroom.category();
  const id = await new Office().category(category.path.split('/').at(-1) ?? '');
  await page.goto(`/quan-tri/chuyen-muc/${id}`);
  const desk = new AdministrationPage(page);
  await desk.description.fill(`Mô tả rất dài. ${'Thông tin của phường về mọi việc. '.repeat(8)}`);
  await desk.button('Lưu').click();
  await expect(desk.status).toHaveText('Đã lưu.');

  await desk.openMenu('Nhật ký');
  await expect(desk.heading).toHaveText('Nhật ký');
  await page.getByLabel('Người làm').selectOption(String(admin.id));
  await page.getByLabel('Việc', { exact: true }).selectOption('Sửa chuyên mục');
  await page.getByLabel('Đối tượng').selectOption('Chuyên mục');
  await page.getByLabel('Số', { exact: true }).fill(String(id));
  await desk.button('Lọc').click();
  await expect(desk.entries).toHaveCount(1);
  await expect(desk.entries).toContainText(`Sửa chuyên mục: Chuyên mục số ${id}`);
  await expect(desk.entries).toContainText('Trước: (trống)');
  await desk.openFolded('Mô tả rất dài.');
  await page.screenshot({ path: `test-results/desk/audit-entry-${page.viewportSize()?.width}.png`, fullPage: true });
  await desk.entries.getByRole('link', { name: `Chuyên mục số ${id}` }).click();
  await expect(desk.heading).toHaveText(category.name);
});

test('without JavaScript: days, pages and back to the newest', async ({ scriptless, staff, origin }) => {
  const [admin, person] = [await staff.hire('admin'), await staff.hire('editor')];
  await new Office().note(person, 60);
  await staff.seat(scriptless.context(), admin, origin);
  const desk = new AdministrationPage(scriptless);
  await scriptless.goto(LOG);
  await scriptless.getByLabel('Người làm').selectOption(String(person.id));
  await scriptless.getByLabel('Từ ngày').fill('1/1/2020');
  await desk.button('Lọc').click();
  await expect(desk.entries).toHaveCount(50);
  await expect(desk.entries.first()).toContainText('60');
  await scriptless.getByRole('link', { name: 'Cũ hơn' }).click();
  await expect(desk.entries).toHaveCount(10);
  await expect(desk.entries.last()).toContainText('Số phiên đã kết thúc');
  await expect(scriptless.getByLabel('Người làm')).toHaveValue(String(person.id));
  await expect(scriptless.getByRole('link', { name: 'Cũ hơn' })).toHaveCount(0);
  await scriptless.getByRole('link', { name: 'Về trang mới nhất' }).click();
  await expect(desk.entries).toHaveCount(50);
  await scriptless.getByLabel('Đến hết ngày').fill('31/12/2020');
  await desk.button('Lọc').click();
  await expect(scriptless.getByText('Không có việc nào như vậy')).toBeVisible();
});

test('a day that does not exist is told, and nothing is shown in its place', async ({ page, staff, origin }) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  await page.goto(`${LOG}?tu=31/02/2026&so=5`);
  const desk = new AdministrationPage(page);
  await expect(page.getByText('Ghi ngày như 11/07/2026.')).toBeVisible();
  await expect(page.getByLabel('Từ ngày')).toHaveValue('31/02/2026');
  await expect(page.getByLabel('Từ ngày')).toHaveAttribute('aria-invalid', 'true');
  await expect(desk.entries).toHaveCount(0);
});

test('the log is no business of anybody else', async ({ page, staff, origin }) => {
  const person = await staff.hire('approver');
  await staff.seat(page.context(), person, origin);
  await page.goto(LOG);
  const desk = new AdministrationPage(page);
  await expect(desk.heading).toHaveText('Bạn không có quyền xem trang này');
  await expect(desk.menu.getByRole('link', { name: 'Nhật ký' })).toHaveCount(0);
  await expect(desk.entries).toHaveCount(0);
});
