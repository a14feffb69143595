import type { Page } from '@playwright/test';
import { AdministrationPage } from '@/e2e/pages/administration-page';
import { DeskPage } from '@/e2e/pages/desk-page';
import { expect, test } from '@/e2e/support/desk-test';
import { PASSWORD } from '@/lib/testing/accounts';
import { makeDraft, storedEdition } from '@/lib/testing/editions';

const lead = (page: Page) => page.getByLabel('Sapo', { exact: true });

test('with a script: the text stays, is saved after signing in beside it, and the page says how', async ({
  page,
  staff,
  origin,
}) => {
  const person = await staff.hire('editor');
  const { number, edition } = await makeDraft(person, { primaryCategoryId: null });
  await staff.seat(page.context(), person, origin);
  await page.goto(`/quan-tri/bai-viet/${number}`);
  const desk = new DeskPage(page);
  await lead(page).fill('Sapo viết suốt một giờ');
  await page.context().clearCookies();
  await desk.button('Lưu').click();
  await expect(desk.alert).toContainText('Phiên đăng nhập đã hết');
  await expect(lead(page)).toHaveValue('Sapo viết suốt một giờ');

  const opened = page.waitForEvent('popup');
  await desk.alert.getByRole('link', { name: 'Đăng nhập trong thẻ mới' }).click();
  const tab = await opened;
  await new DeskPage(tab).signIn(person.email, PASSWORD);
  await expect(tab).toHaveURL('/quan-tri');
  await tab.close();
  await desk.button('Lưu').click();
  await expect(desk.status.filter({ hasText: 'Đã lưu' })).toBeVisible();
  expect((await storedEdition(edition)).lead).toBe('Sapo viết suốt một giờ');
});

test('without a script: what was typed comes back instead of the sign-in, and can be sent again', async ({
  scriptless,
  staff,
  origin,
}) => {
  const person = await staff.hire('editor');
  const { number, edition } = await makeDraft(person, { primaryCategoryId: null });
  await staff.seat(scriptless.context(), person, origin);
  const path = `/quan-tri/bai-viet/${number}`;
  await scriptless.goto(path);
  const desk = new DeskPage(scriptless);
  await lead(scriptless).fill('Sapo gõ không có script');
  await scriptless.context().clearCookies();
  for (const name of ['Lưu', 'Gửi lại']) {
    await desk.button(name).click();
    await expect(desk.heading).toHaveText('Phiên đăng nhập đã hết');
    await expect(desk.alert.getByRole('link', { name: 'Đăng nhập trong thẻ mới' })).toBeVisible();
    await expect(scriptless.getByText('Sapo gõ không có script')).toBeVisible();
  }
  await staff.seat(scriptless.context(), person, origin);
  await desk.button('Gửi lại').click();
  await expect(desk.heading).toHaveText('Sửa bài viết');
  await expect(desk.status.filter({ hasText: 'Đã lưu' })).toBeVisible();
  await expect(lead(scriptless)).toHaveValue('Sapo gõ không có script');
  expect((await storedEdition(edition)).lead).toBe('Sapo gõ không có script');
});

test('without a script: what is refused after signing in again still comes back as it was typed', async ({
  scriptless,
  staff,
  origin,
}) => {
  const admin = await staff.hire('admin');
  await staff.seat(scriptless.context(), admin, origin);
  await scriptless.goto('/quan-tri/chuyen-muc/moi');
  const desk = new AdministrationPage(scriptless);
  await desk.description.fill('Mô tả gõ dở');
  await desk.visible.uncheck();
  await scriptless.context().clearCookies();
  await desk.button('Thêm chuyên mục').click();
  await expect(desk.heading).toHaveText('Phiên đăng nhập đã hết');
  await staff.seat(scriptless.context(), admin, origin);
  await desk.button('Gửi lại').click();
  await expect(desk.alert).toContainText('Nhập tên chuyên mục.');
  await expect(desk.heading).toHaveText('Thêm chuyên mục');
  await expect(desk.description).toHaveValue('Mô tả gõ dở');
  await expect(desk.visible).not.toBeChecked();
});
