import { AdministrationPage } from '@/e2e/pages/administration-page';
import { SitePage } from '@/e2e/pages/site-page';
import { anotherBrowser, expect, test } from '@/e2e/support/desk-test';
import { Office } from '@/e2e/support/office';

const LINKS = '/quan-tri/lien-ket';

const office = new Office();

for (const scripted of [true, false]) {
  test(`a block of links is made, changed and deleted, and readers see it, ${scripted ? 'with' : 'without'} a script`, async ({
    page,
    scriptless,
    browser,
    baseURL,
    staff,
    newsroom,
    origin,
  }) => {
    const tab = scripted ? page : scriptless;
    await staff.seat(tab.context(), await staff.hire('admin'), origin);
    const reader = await anotherBrowser(browser, baseURL ?? '');
    const { footer } = new SitePage(reader);
    const desk = new AdministrationPage(tab);
    const title = `Nhóm ${newsroom.unique()}`;

    await tab.goto(LINKS);
    await tab.getByRole('link', { name: 'Thêm nhóm liên kết' }).click();
    await desk.title.fill(title);
    await desk.link(1).label.fill('Trang liên hệ');
    await desk.link(1).href.fill('/trang/lien-he');
    await desk.link(2).label.fill('Sở Y tế');
    await desk.link(2).href.fill('soyte.example');
    await desk.button('Thêm nhóm liên kết').click();
    await expect(desk.alert).toContainText('Địa chỉ 2: Địa chỉ bắt đầu bằng https://');
    await expect(desk.link(2).label).toHaveValue('Sở Y tế');
    await expect(desk.link(2).href).toHaveValue('soyte.example');
    await desk.link(2).href.fill('https://soyte.example');
    await desk.button('Thêm nhóm liên kết').click();
    await expect(tab).toHaveURL(LINKS);
    await reader.goto('/');
    const block = footer.getByRole('region', { name: title });
    await expect(block.getByRole('link')).toHaveText(['Trang liên hệ', 'Sở Y tế']);

    await tab.getByRole('link', { name: title }).click();
    // A row emptied is a link less, and below the last there is always a free one.
    await desk.link(1).label.fill('');
    await desk.link(1).href.fill('');
    for (const row of [3, 4, 5]) {
      await desk.link(row).label.fill(`Phường ${row}`);
      await desk.link(row).href.fill(`https://phuong-${row}.example/`);
    }
    await expect(desk.link(6).label).toHaveCount(0);
    await desk.button('Lưu').click();
    await expect(desk.status).toHaveText('Đã lưu.');
    await expect(desk.version).toHaveValue('2');
    await expect(desk.link(1).label).toHaveValue('Sở Y tế');
    await expect(desk.link(4).label).toHaveValue('Phường 5');
    await expect(desk.link(7).label).toHaveValue('');
    await reader.reload();
    await expect(block.getByRole('link')).toHaveText(['Sở Y tế', 'Phường 3', 'Phường 4', 'Phường 5']);

    await desk.openFolded('Xóa nhóm liên kết');
    await desk.button('Xóa nhóm này').click();
    await expect(tab).toHaveURL(LINKS);
    await reader.reload();
    await expect(block).toHaveCount(0);
    await reader.context().close();
  });
}

test('of two who change one block the second is told and keeps what they typed', async ({
  page,
  browser,
  baseURL,
  staff,
  newsroom,
  origin,
}) => {
  const admin = await staff.hire('admin');
  const title = `Nhóm ${newsroom.unique()}`;
  const other = await anotherBrowser(browser, baseURL ?? '');
  for (const tab of [page, other]) await staff.seat(tab.context(), admin, origin);
  await page.goto(`${LINKS}/moi`);
  const [mine, theirs] = [new AdministrationPage(page), new AdministrationPage(other)];
  await mine.title.fill(title);
  await mine.button('Thêm nhóm liên kết').click();
  await expect(page).toHaveURL(LINKS);
  const path = `${LINKS}/${await office.linkGroup(title)}`;
  for (const tab of [page, other]) await tab.goto(path);
  await mine.field('Thứ tự').fill('50');
  await mine.button('Lưu').click();
  await expect(mine.status).toHaveText('Đã lưu.');
  await theirs.link(3).label.fill('Gõ dở');
  await theirs.link(3).href.fill('https://do-dang.example/');
  await theirs.button('Lưu').click();
  await expect(theirs.alert).toContainText('đã được người khác thay đổi');
  await expect(theirs.link(3).label).toHaveValue('Gõ dở');
  await expect(theirs.link(3).href).toHaveValue('https://do-dang.example/');
  await page.reload();
  await mine.openFolded('Xóa nhóm liên kết');
  await mine.button('Xóa nhóm này').click();
  await expect(page).toHaveURL(LINKS);
  await other.context().close();
});

test('links are no business of anybody else', async ({ page, staff, origin }) => {
  const id = await office.linkGroup('Phường, xã');
  for (const role of ['contributor', 'editor', 'approver'] as const) {
    await staff.seat(page.context(), await staff.hire(role), origin);
    for (const path of [LINKS, `${LINKS}/moi`, `${LINKS}/${id}`]) {
      await page.goto(path);
      await expect(new AdministrationPage(page).heading).toHaveText('Bạn không có quyền xem trang này');
    }
  }
});
