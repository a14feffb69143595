import { DeskPage } from '@/e2e/pages/desk-page';
import { anotherBrowser, expect, test } from '@/e2e/support/desk-test';

const NEW_PASSWORD = 'con mèo đen ngủ trên mái ngói';

test('an administrator adds somebody, who sets a password by the link and signs in', async ({
  page,
  browser,
  baseURL,
  staff,
  newsroom,
  origin,
}) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  const email = `moi-${newsroom.unique()}@phuong.example`;
  await page.goto('/quan-tri/nguoi-dung');
  await page.getByRole('link', { name: 'Thêm người dùng' }).click();
  const desk = new DeskPage(page);
  await desk.email.fill('không phải e-mail');
  await page.getByLabel('Họ và tên').fill('Trần Văn Mới');
  await page.getByLabel('Ban biên tập', { exact: false }).first().check();
  await desk.button('Tạo tài khoản').click();
  await expect(desk.alert).toContainText('Nhập một địa chỉ e-mail');
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Trần Văn Mới');
  await expect(page.getByRole('radio', { name: /^Ban biên tập/ })).toBeChecked();
  await desk.email.fill(email);
  await desk.button('Tạo tài khoản').click();
  await expect(desk.oneTimeLink).toBeVisible();
  await page.screenshot({ path: `test-results/desk/one-time-link-${page.viewportSize()?.width}.png`, fullPage: true });
  const link = (await desk.oneTimeLink.textContent()) ?? '';

  const theirs = await anotherBrowser(browser, baseURL ?? '');
  const newcomer = new DeskPage(theirs);
  await theirs.goto(link);
  await expect(newcomer.email).toHaveValue(email);
  await newcomer.newPassword.fill('1234567890123456');
  await newcomer.button('Đặt mật khẩu').click();
  await expect(newcomer.alert).toContainText('dễ đoán');
  await newcomer.newPassword.fill(NEW_PASSWORD);
  await newcomer.button('Đặt mật khẩu').click();
  await expect(newcomer.status).toContainText('Đã đặt mật khẩu mới');
  await newcomer.signIn(email, NEW_PASSWORD);
  await expect(theirs).toHaveURL('/quan-tri');
  await expect(theirs.getByText('Trần Văn Mới · Ban biên tập')).toBeVisible();
  await expect(newcomer.menu.getByRole('link', { name: 'Người dùng' })).toHaveCount(0);
  await theirs.goto(link);
  await expect(newcomer.heading).toHaveText('Liên kết không còn dùng được');
  await theirs.context().close();
});

test('the same without JavaScript', async ({ scriptless, browser, baseURL, staff, newsroom, origin }) => {
  await staff.seat(scriptless.context(), await staff.hire('admin'), origin);
  const email = `khong-script-${newsroom.unique()}@phuong.example`;
  await scriptless.goto('/quan-tri/nguoi-dung/moi');
  const desk = new DeskPage(scriptless);
  await desk.email.fill(email);
  await scriptless.getByLabel('Họ và tên').fill('Lê Thị Không');
  await desk.button('Tạo tài khoản').click();
  const link = (await desk.oneTimeLink.textContent()) ?? '';
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const theirs = await context.newPage();
  const newcomer = new DeskPage(theirs);
  await theirs.goto(link);
  await newcomer.newPassword.fill(NEW_PASSWORD);
  await newcomer.button('Đặt mật khẩu').click();
  await newcomer.signIn(email, NEW_PASSWORD);
  await expect(theirs).toHaveURL('/quan-tri');
  await expect(theirs.getByText(/^Lê Thị Không · /)).toBeVisible();
  await context.close();
});

test('role, suspension and a reset link from the page of an account', async ({ page, staff, origin }) => {
  const person = await staff.hire('contributor');
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  await page.goto('/quan-tri/nguoi-dung');
  await page.getByRole('link', { name: person.name }).click();
  const desk = new DeskPage(page);
  await page.getByRole('radio', { name: /^Biên tập viên/ }).check();
  await page.getByLabel('Tên hiển thị với người đọc').fill('Ban biên tập\nUBND phường');
  await desk.button('Lưu').click();
  await expect(desk.status).toHaveText('Đã lưu.');
  // The page already holds the new version: a second change is no conflict.
  const version = page.locator('input[name="version"]').first();
  await expect(version).toHaveValue('2');
  await page.getByRole('radio', { name: /^Ban biên tập/ }).check();
  await desk.button('Lưu').click();
  await expect(version).toHaveValue('3');
  await expect(page.getByRole('radio', { name: /^Ban biên tập/ })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Ban biên tập/ })).toBeChecked();
  await expect(page.getByLabel('Tên hiển thị với người đọc')).toHaveValue('Ban biên tập\nUBND phường');
  await desk.button('Cấp liên kết').click();
  await expect(desk.oneTimeLink).toContainText('/dat-mat-khau/');
  await desk.button('Khóa tài khoản').click();
  await expect(page.getByText('Đã khóa')).toBeVisible();
  await desk.button('Mở khóa tài khoản').click();
  await expect(page.getByText('Đang hoạt động')).toBeVisible();
  expect(await staff.latestAction(person)).toBe('user.restore');
});

for (const scripted of [true, false]) {
  test(`of two who change one account the second is told and keeps what they typed, ${scripted ? 'with' : 'without'} a script`, async ({
    page,
    scriptless,
    browser,
    baseURL,
    staff,
    origin,
  }) => {
    const [person, admin] = [await staff.hire(), await staff.hire('admin')];
    const first = await anotherBrowser(browser, baseURL ?? '');
    const second = scripted ? page : scriptless;
    for (const tab of [first, second]) {
      await staff.seat(tab.context(), admin, origin);
      await tab.goto(`/quan-tri/nguoi-dung/${person.id}`);
    }
    await first.getByLabel('Họ và tên').fill('Tên thứ nhất');
    await new DeskPage(first).button('Lưu').click();
    await expect(new DeskPage(first).status).toHaveText('Đã lưu.');
    await second.getByLabel('Tên hiển thị với người đọc').fill('Tên gõ dở');
    // Twice: what was refused once must not go through because it was pressed again.
    for (const _ of [1, 2]) {
      await new DeskPage(second).button('Lưu').click();
      await expect(new DeskPage(second).alert).toContainText('đã được người khác thay đổi');
      await expect(second.getByLabel('Tên hiển thị với người đọc')).toHaveValue('Tên gõ dở');
    }
    await first.reload();
    await expect(first.getByLabel('Họ và tên')).toHaveValue('Tên thứ nhất');
    await expect(first.getByLabel('Tên hiển thị với người đọc')).toHaveValue('');
    await first.context().close();
  });
}

test('accounts are no business of an editor', async ({ page, staff, origin }) => {
  const person = await staff.hire('approver');
  await staff.seat(page.context(), person, origin);
  for (const path of ['/quan-tri/nguoi-dung', '/quan-tri/nguoi-dung/moi', `/quan-tri/nguoi-dung/${person.id}`]) {
    await page.goto(path);
    await expect(new DeskPage(page).heading).toHaveText('Bạn không có quyền xem trang này');
    expect(await page.content()).not.toContain(person.email);
  }
});
