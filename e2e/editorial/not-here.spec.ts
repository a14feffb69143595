import { DeskPage } from '@/e2e/pages/desk-page';
import { expect, test } from '@/e2e/support/desk-test';
import { makeDraft } from '@/lib/testing/editions';

test('what is not there and what is not theirs say so with the status too, in the frame of the desk', async ({
  page,
  staff,
  origin,
}) => {
  const desk = new DeskPage(page);
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  for (const [place, back] of [
    ['bai-viet', '/quan-tri'],
    ['chuyen-muc', '/quan-tri/chuyen-muc'],
    ['lien-ket', '/quan-tri/lien-ket'],
    ['nguoi-dung', '/quan-tri/nguoi-dung'],
  ] as const) {
    expect((await page.goto(`/quan-tri/${place}/99999999`))?.status(), place).toBe(404);
    await expect(desk.heading).toHaveText(/^Không có /);
    await expect(desk.menu).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', back);
  }
  const someone = await staff.hire('editor');
  const { number } = await makeDraft(someone, { primaryCategoryId: null });
  await staff.seat(page.context(), await staff.hire('contributor'), origin);
  for (const path of [`/quan-tri/bai-viet/${number}`, '/quan-tri/cai-dat', '/quan-tri/nguoi-dung']) {
    expect((await page.goto(path))?.status(), path).toBe(403);
    await expect(desk.heading).toHaveText('Bạn không có quyền xem trang này');
    await expect(desk.menu).toBeVisible();
  }
});
