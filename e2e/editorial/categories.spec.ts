import { AdministrationPage } from '@/e2e/pages/administration-page';
import { ListPage } from '@/e2e/pages/list-page';
import { anotherBrowser, expect, test } from '@/e2e/support/desk-test';
import { Office } from '@/e2e/support/office';

const CATEGORIES = '/quan-tri/chuyen-muc';
/** Two levels down no menu shows what a test makes, and the pages of all others keep their length. */
const ABOVE = 'tro-giup-phap-ly';
const PATH = '/chuyen-muc/tuyen-truyen-phap-luat/tro-giup-phap-ly';

const office = new Office();

test('a category is made, renamed, hidden, shown and moved, and readers see each at their next request', async ({
  page,
  browser,
  baseURL,
  staff,
  newsroom,
  origin,
}) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  const reader = await anotherBrowser(browser, baseURL ?? '');
  const list = new ListPage(reader);
  const desk = new AdministrationPage(page);
  const name = `Mục ${newsroom.unique()}`;
  const slug = name.toLowerCase().replace('mục ', 'muc-');
  const parent = await newsroom.category();

  await page.goto(CATEGORIES);
  await page.getByRole('link', { name: 'Thêm chuyên mục' }).click();
  await desk.name.fill(' ');
  await desk.parent.selectOption(String(await office.category(ABOVE)));
  await desk.button('Thêm chuyên mục').click();
  await expect(desk.alert).toContainText('Nhập tên chuyên mục.');
  await expect(desk.parent).toHaveValue(String(await office.category(ABOVE)));
  await desk.name.fill(name);
  await desk.description.fill('Mô tả của mục.');
  await desk.button('Thêm chuyên mục').click();
  await expect(page).toHaveURL(CATEGORIES);
  await reader.goto(`${PATH}/${slug}`);
  await expect(list.heading).toHaveText(name);
  await expect(list.main).toContainText('Mô tả của mục.');
  await newsroom.publish({ categories: [`tuyen-truyen-phap-luat/tro-giup-phap-ly/${slug}`] });

  await page.getByRole('link', { name, exact: true }).click();
  await desk.name.fill(`${name} mới`);
  await desk.slug.fill(`${slug}-moi`);
  await desk.button('Lưu').click();
  await expect(desk.status).toHaveText('Đã lưu.');
  await expect(desk.version).toHaveValue('2');
  await reader.goto(`${PATH}/${slug}?trang=1`);
  await expect(reader).toHaveURL(`${PATH}/${slug}-moi`);
  await expect(list.heading).toHaveText(`${name} mới`);
  await expect(list.titles).toHaveCount(1);

  await desk.visible.uncheck();
  await desk.button('Lưu').click();
  await expect(desk.version).toHaveValue('3');
  expect((await reader.goto(`${PATH}/${slug}-moi`))?.status()).toBe(404);
  await desk.visible.check();
  await desk.parent.selectOption(String(await office.category(parent.path.split('/').at(-1) ?? '')));
  await desk.button('Lưu').click();
  await expect(desk.version).toHaveValue('4');
  await reader.goto(`${PATH}/${slug}`);
  await expect(reader).toHaveURL(`${parent.href}/${slug}-moi`);
  await expect(list.titles).toHaveCount(1);
  await reader.goto(parent.href);
  await expect(list.titles).toHaveCount(1);

  await desk.openFolded('Xóa chuyên mục');
  await desk.button('Xóa chuyên mục này').click();
  await expect(desk.alert).toContainText('hãy ẩn chuyên mục');
  await reader.context().close();
});

test('a block on the home page comes and goes', async ({ page, browser, baseURL, staff, newsroom, origin }) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  const reader = await anotherBrowser(browser, baseURL ?? '');
  const category = await newsroom.category();
  const { title } = await newsroom.publish({ categories: [category.path] });
  const desk = new AdministrationPage(page);
  await page.goto(`${CATEGORIES}/${await office.category(category.path.split('/').at(-1) ?? '')}`);
  await desk.homePosition.fill('đầu');
  await desk.button('Lưu').click();
  await expect(desk.alert).toContainText('từ 1 đến 99');
  await expect(desk.homePosition).toHaveValue('đầu');
  await desk.homePosition.fill('99');
  await desk.button('Lưu').click();
  await expect(desk.version).toHaveValue('2');
  await reader.goto('/');
  const block = reader.getByRole('region', { name: category.name });
  await expect(block.getByRole('link', { name: title })).toBeVisible();
  await desk.homePosition.fill('');
  await desk.button('Lưu').click();
  await expect(desk.version).toHaveValue('3');
  await reader.goto('/');
  await expect(block).toHaveCount(0);
  await reader.context().close();
});

test('without JavaScript: made, put in order with the keyboard, changed and deleted', async ({
  scriptless,
  staff,
  newsroom,
  origin,
  request,
}) => {
  await staff.seat(scriptless.context(), await staff.hire('admin'), origin);
  const desk = new AdministrationPage(scriptless);
  const parent = await newsroom.category();
  const id = await office.category(parent.path.split('/').at(-1) ?? '');
  const names = ['Thứ nhất', 'Thứ hai'].map((one) => `${one} ${newsroom.unique()}`);
  for (const name of names) {
    await scriptless.goto(`${CATEGORIES}/${id}`);
    await scriptless.getByRole('link', { name: 'Thêm chuyên mục con' }).click();
    await expect(desk.parent).toHaveValue(String(id));
    await desk.name.fill(name);
    await desk.button('Thêm chuyên mục').click();
    await expect(scriptless).toHaveURL(CATEGORIES);
  }
  const inOrder = async () => {
    const links = (await desk.branch(parent.name).last().getByRole('link').allTextContents()).slice(1);
    return links;
  };
  expect(await inOrder()).toEqual(names);
  await desk.button(`Đưa “${names[1]}” lên trên`).focus();
  await scriptless.keyboard.press('Enter');
  await expect(desk.button(`Đưa “${names[1]}” xuống dưới`)).toBeVisible();
  expect(await inOrder()).toEqual([names[1], names[0]]);

  await scriptless.getByRole('link', { name: names[0], exact: true }).click();
  await desk.slug.fill('Đường dẫn Mới');
  await desk.visible.uncheck();
  await desk.button('Lưu').click();
  await expect(desk.status).toHaveText('Đã lưu.');
  await expect(desk.slug).toHaveValue('duong-dan-moi');
  await expect(desk.visible).not.toBeChecked();
  await desk.visible.check();
  await desk.button('Lưu').click();
  await expect(desk.visible).toBeChecked();
  expect((await request.get(`${parent.href}/duong-dan-moi`)).status()).toBe(200);
  await desk.openFolded('Xóa chuyên mục');
  await desk.button('Xóa chuyên mục này').click();
  await expect(scriptless).toHaveURL(CATEGORIES);
  expect(await inOrder()).toEqual([names[1]]);
  expect((await request.get(`${parent.href}/duong-dan-moi`)).status()).toBe(404);
});

for (const scripted of [true, false]) {
  test(`of two who change one category the second is told and keeps what they typed, ${scripted ? 'with' : 'without'} a script`, async ({
    page,
    scriptless,
    browser,
    baseURL,
    staff,
    newsroom,
    origin,
  }) => {
    const admin = await staff.hire('admin');
    const category = await newsroom.category();
    const path = `${CATEGORIES}/${await office.category(category.path.split('/').at(-1) ?? '')}`;
    const first = await anotherBrowser(browser, baseURL ?? '');
    const second = scripted ? page : scriptless;
    for (const tab of [first, second]) {
      await staff.seat(tab.context(), admin, origin);
      await tab.goto(path);
    }
    const [one, other] = [new AdministrationPage(first), new AdministrationPage(second)];
    await one.description.fill('Của người thứ nhất');
    await one.button('Lưu').click();
    await expect(one.status).toHaveText('Đã lưu.');
    await other.name.fill('Tên của người thứ hai');
    await other.visible.uncheck();
    // Twice: what was refused once must not go through because it was pressed again.
    for (const _ of [1, 2]) {
      await other.button('Lưu').click();
      await expect(other.alert).toContainText('đã được người khác thay đổi');
      await expect(other.name).toHaveValue('Tên của người thứ hai');
      await expect(other.visible).not.toBeChecked();
    }
    await first.reload();
    await expect(one.name).toHaveValue(category.name);
    await expect(one.description).toHaveValue('Của người thứ nhất');
    await first.context().close();
  });
}

test('categories are no business of anybody else', async ({ page, staff, origin }) => {
  const id = await office.category(ABOVE);
  for (const role of ['contributor', 'editor', 'approver'] as const) {
    await staff.seat(page.context(), await staff.hire(role), origin);
    const desk = new AdministrationPage(page);
    for (const path of [CATEGORIES, `${CATEGORIES}/moi`, `${CATEGORIES}/${id}`]) {
      await page.goto(path);
      await expect(desk.heading).toHaveText('Bạn không có quyền xem trang này');
    }
    await expect(desk.menu.getByRole('link', { name: 'Chuyên mục' })).toHaveCount(0);
  }
});
