import { DeskPage } from '@/e2e/pages/desk-page';
import { expect, test } from '@/e2e/support/desk-test';
import { makeDraft } from '@/lib/testing/editions';

test('whoever writes a title that is there already is told while writing, on a new article and on an old one', async ({
  page,
  staff,
  newsroom,
  origin,
}) => {
  const person = await staff.hire('editor');
  const taken = `Thông báo lịch tiêm chủng ${newsroom.unique()}`;
  const { number } = await makeDraft(person, { title: taken, primaryCategoryId: null });
  const other = await makeDraft(person, { title: `Bài khác ${newsroom.unique()}`, primaryCategoryId: null });
  await staff.seat(page.context(), person, origin);
  const title = page.getByLabel('Tiêu đề', { exact: true });
  const warning = page.getByText('Đã có bài cùng tiêu đề').locator('..');
  for (const path of ['/quan-tri/bai-viet/moi', `/quan-tri/bai-viet/${other.number}`]) {
    await page.goto(path);
    await expect(new DeskPage(page).heading).toBeVisible();
    await expect(warning).toHaveCount(0);
    await title.pressSequentially(' ');
    await title.fill(taken.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''));
    await expect(warning.getByRole('link', { name: taken })).toHaveAttribute('href', `/quan-tri/bai-viet/${number}`);
    await title.fill(`${taken} khác`);
    await expect(warning).toHaveCount(0);
  }
  // Nothing was held up: it is saved with the warning standing there.
  await title.fill(taken);
  await expect(warning).toBeVisible();
  await new DeskPage(page).button('Lưu').click();
  await expect(new DeskPage(page).status.filter({ hasText: 'Đã lưu' })).toBeVisible();
  await expect(warning).toBeVisible();
  await page.reload();
  await expect(warning.getByRole('link', { name: taken })).toBeVisible();
});
