import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { AdministrationPage } from '@/e2e/pages/administration-page';
import { SitePage } from '@/e2e/pages/site-page';
import { anotherBrowser, expect, test } from '@/e2e/support/desk-test';
import { Office } from '@/e2e/support/office';
import { accentPalette } from '@/lib/settings/colours';
import type { SiteSettings } from '@/lib/settings/model';

// Alone in the portal (playwright.config.ts): what changes here stands on every page of every other test.
const SETTINGS = '/quan-tri/cai-dat';
const BLUE = '#0a4a86';

const office = new Office();
let before: SiteSettings;

test.beforeEach(async () => {
  before = (await office.settings()).data;
});
test.afterEach(async ({ staff }) => office.putBack(await staff.hire('admin'), before));

const TOKENS = ['--accent', '--accent-fill', '--on-accent-fill'];

/** As the page draws them now, whatever the tokens are written as. */
const drawn = (page: Page) =>
  page.evaluate((names) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const colours = names.map((name) => {
      probe.style.setProperty('color', `var(${name})`);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return colours;
  }, TOKENS);

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

for (const scripted of [true, false]) {
  test(`what the portal says of itself reaches readers at their next request, ${scripted ? 'with' : 'without'} a script`, async ({
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
    const site = new SitePage(reader);
    const desk = new AdministrationPage(tab);
    const word = newsroom.unique();
    await reader.goto('/');
    await tab.goto(SETTINGS);
    await desk.field('Tên cổng').fill(`Cổng thử ${word}`);
    await desk.field('Địa chỉ').fill(`Số 1 đường ${word}`);
    await desk.field('Họ và tên').fill('Người Chịu Trách Nhiệm');
    await desk.field('Căn cứ pháp lý, giấy phép').fill(`Giấy phép số ${word}`);
    await desk.field('Tên hiển thị của người đăng tin').fill('Ban biên tập\nTest Test');
    await desk.button('Lưu cài đặt').click();
    await expect(desk.alert).toContainText('“Test Test” giống tên một tài khoản thử');
    await expect(desk.field('Tên cổng')).toHaveValue(`Cổng thử ${word}`);
    await expect(desk.field('Tên hiển thị của người đăng tin')).toHaveValue('Ban biên tập\nTest Test');
    await reader.reload();
    await expect(site.footer).not.toContainText(word);

    await desk.field('Tên hiển thị của người đăng tin').fill('Ban biên tập\nVăn phòng');
    await desk.field('Chuyên mục thông báo').selectOption('Không có khối Thông báo');
    await desk.button('Lưu cài đặt').click();
    await expect(desk.status).toHaveText('Đã lưu.');
    await expect(desk.field('Chuyên mục thông báo')).toHaveValue('');
    await reader.reload();
    await expect(site.header).toContainText(`Cổng thử ${word}`);
    await expect(reader).toHaveTitle(`Cổng thử ${word}`);
    for (const said of [`Số 1 đường ${word}`, 'Người Chịu Trách Nhiệm', `Giấy phép số ${word}`]) {
      await expect(site.footer).toContainText(said);
    }
    await expect(reader.getByRole('heading', { name: 'Thông báo', exact: true })).toHaveCount(0);
    expect((await office.settings()).data.displayNames).toEqual(['Ban biên tập', 'Văn phòng']);
    await reader.context().close();
  });
}

test('another emblem stands in the header, with its size, and comes to whoever reads', async ({
  page,
  browser,
  baseURL,
  staff,
  origin,
}) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  const reader = await anotherBrowser(browser, baseURL ?? '');
  const emblem = new SitePage(reader).header.getByRole('link').first().locator('img');
  await reader.goto('/');
  await expect(emblem).toHaveAttribute('src', '/emblem.svg');
  await page.goto(SETTINGS);
  const desk = new AdministrationPage(page);
  await desk.openFolded('Chọn ảnh khác trong kho ảnh');
  await page.locator('.more-emblems').getByRole('radio').first().check();
  await desk.button('Lưu cài đặt').click();
  await expect(desk.status).toHaveText('Đã lưu.');
  await page.screenshot({
    path: `test-results/desk/settings-emblem-${page.viewportSize()?.width}.png`,
    fullPage: true,
  });
  await reader.reload();
  await expect(emblem).toHaveAttribute('src', /^\/media\/.+\.webp$/);
  await expect(emblem).toHaveAttribute('width', '320');
  await expect(emblem).toHaveAttribute('height', /^\d+$/);
  await expect.poll(() => emblem.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await reader.screenshot({ path: `test-results/desk/emblem-${page.viewportSize()?.width}.png` });
  await page.getByRole('radio', { name: 'Biểu trưng có sẵn' }).check();
  await desk.button('Lưu cài đặt').click();
  await expect.poll(async () => (await office.settings()).data.emblemMediaId).toBeNull();
  await reader.reload();
  await expect(emblem).toHaveAttribute('src', '/emblem.svg');
  await reader.context().close();
});

test('the stylesheet of a colour is kept for ever by browsers, and only the colour the ward has is one', async ({
  page,
  request,
  staff,
  origin,
}) => {
  const ask = async (colour: string) => {
    const answer = await request.get(`/mau-sac.css?mau=${colour.slice(1)}`);
    return { status: answer.status(), caching: answer.headers()['cache-control'], text: await answer.text() };
  };
  const refused = { status: 404, caching: expect.not.stringContaining('immutable') };
  const choose = async (accentColour: string | null) =>
    office.putBack(await staff.hire('admin'), { ...before, accentColour });
  for (const colour of [BLUE, '#', '#0a4a8', '#url(x)', '#777777']) expect(await ask(colour)).toMatchObject(refused);
  await choose(BLUE);
  await expect
    .poll(() => ask(BLUE))
    .toMatchObject({
      status: 200,
      caching: expect.stringContaining('immutable'),
      text: expect.stringMatching(/^:root\{--accent:/),
    });
  expect(await ask('#0a4a87')).toMatchObject(refused);
  await staff.seat(page.context(), await staff.hire('contributor'), origin);
  for (const path of ['/', '/quan-tri']) {
    await page.goto(path);
    await expect(page.locator(`link[href="/mau-sac.css?mau=${BLUE.slice(1)}"]`), path).toHaveCount(1);
  }
  await choose(null);
  await expect.poll(() => ask(BLUE)).toMatchObject(refused);
  await page.goto('/');
  await expect(page.locator('link[href^="/mau-sac.css"]')).toHaveCount(0);
});

test('a colour of the ward’s own is drawn in every look, with text that can be read, before anything is seen', async ({
  page,
  browser,
  baseURL,
  staff,
  origin,
}) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  const desk = new AdministrationPage(page);
  await page.goto(SETTINGS);
  await page.getByRole('radio', { name: 'Màu riêng của phường, xã' }).check();
  await desk.field('Màu riêng').fill('#777777');
  await desk.button('Lưu cài đặt').click();
  await expect(desk.alert).toContainText('gần như đen, trắng hoặc xám');
  await expect(page.getByRole('radio', { name: 'Màu riêng của phường, xã' })).toBeChecked();
  await expect(desk.field('Màu riêng')).toHaveValue('#777777');
  await desk.field('Màu riêng').fill(BLUE);
  await desk.button('Lưu cài đặt').click();
  await expect(desk.status).toHaveText('Đã lưu.');

  const palette = accentPalette(BLUE);
  if (!palette) throw new Error('the colour is refused');
  const looks = [
    { look: palette.light, media: { colorScheme: 'light', contrast: 'no-preference' } },
    { look: palette.dark, media: { colorScheme: 'dark', contrast: 'no-preference' } },
    { look: palette.highContrastLight, media: { colorScheme: 'light', contrast: 'more' } },
    { look: palette.highContrastDark, media: { colorScheme: 'dark', contrast: 'more' } },
  ] as const;
  const reader = await anotherBrowser(browser, baseURL ?? '');
  await reader.goto('/');
  const link = reader.locator('head > link[rel="stylesheet"][href^="/mau-sac.css"]');
  await expect(link).toHaveAttribute('href', `/mau-sac.css?mau=${BLUE.slice(1)}`);
  for (const [index, { look, media }] of looks.entries()) {
    await reader.emulateMedia(media);
    expect(await drawn(reader)).toEqual([look.accent, look.accentFill, look.onAccentFill].map(rgb));
    const { violations } = await new AxeBuilder({ page: reader }).withRules('color-contrast').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const width = page.viewportSize()?.width;
    await reader.screenshot({ path: `test-results/desk/colours-${width}-${index}.png` });
  }
  // The reader's own choice of contrast goes before the system's.
  await reader.evaluate(() => document.documentElement.setAttribute('data-contrast', 'normal'));
  expect(await drawn(reader)).toEqual([palette.dark.accent, palette.dark.accentFill, '#ffffff'].map(rgb));

  await page.reload();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await drawn(page)).toEqual([palette.light.accent, palette.light.accentFill, '#ffffff'].map(rgb));
  await page.getByRole('radio', { name: 'Màu có sẵn (đỏ cờ)' }).check();
  await desk.button('Lưu cài đặt').click();
  await expect.poll(async () => (await office.settings()).data.accentColour).toBeNull();
  await reader.reload();
  await expect(link).toHaveCount(0);
  await reader.context().close();
});

test('the measuring script of the state is loaded by readers while it is named, whatever else is saved', async ({
  page,
  browser,
  baseURL,
  staff,
  origin,
}) => {
  await staff.seat(page.context(), await staff.hire('admin'), origin);
  const desk = new AdministrationPage(page);
  const field = desk.field('Địa chỉ mã đo lường');
  const url = 'https://emc.example.vn/m.js?id=1';
  await page.goto(SETTINGS);
  for (const refused of ['http://emc.example.vn/m.js', '<script src="https://emc.example.vn/m.js"></script>']) {
    await field.fill(refused);
    await desk.button('Lưu cài đặt').click();
    await expect(desk.alert).toContainText('Nhập riêng địa chỉ của tệp mã, bắt đầu bằng https://');
    await expect(field).toHaveValue(refused);
  }
  await field.fill(url);
  await desk.button('Lưu cài đặt').click();
  await expect(desk.status).toHaveText('Đã lưu.');
  await page.reload();
  await expect(field).toHaveValue(url);
  await desk.field('Điện thoại').fill('0236 222 2222');
  await desk.button('Lưu cài đặt').click();
  await expect(desk.status).toHaveText('Đã lưu.');
  expect((await office.settings()).data).toEqual({ ...before, phone: '0236 222 2222', measuringScript: { url } });

  const reader = await anotherBrowser(browser, baseURL ?? '');
  const asked: string[] = [];
  await reader.route('https://emc.example.vn/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: 'document.documentElement.dataset.measured = "1"' });
  });
  await reader.goto('/');
  await expect(reader.locator('html')).toHaveAttribute('data-measured', '1');
  expect(asked).toEqual([url]);
  await field.fill('');
  await desk.button('Lưu cài đặt').click();
  await expect.poll(async () => (await office.settings()).data.measuringScript).toBeNull();
  await reader.reload();
  await expect(reader.locator('html')).not.toHaveAttribute('data-measured');
  expect(asked).toEqual([url]);
  await reader.context().close();
});

for (const scripted of [true, false]) {
  test(`of two who change the settings the second is told and keeps what they typed, ${scripted ? 'with' : 'without'} a script`, async ({
    page,
    scriptless,
    browser,
    baseURL,
    staff,
    origin,
  }) => {
    const admin = await staff.hire('admin');
    const first = await anotherBrowser(browser, baseURL ?? '');
    const second = scripted ? page : scriptless;
    for (const tab of [first, second]) {
      await staff.seat(tab.context(), admin, origin);
      await tab.goto(SETTINGS);
    }
    const [one, other] = [new AdministrationPage(first), new AdministrationPage(second)];
    await one.field('Điện thoại').fill('0236 111 1111');
    await one.button('Lưu cài đặt').click();
    await expect(one.status).toHaveText('Đã lưu.');
    await other.field('Chức vụ').fill('Chức vụ gõ dở');
    await other.field('Chuyên mục thông báo').selectOption('chuyen-doi-so');
    for (const _ of [1, 2]) {
      await other.button('Lưu cài đặt').click();
      await expect(other.alert).toContainText('đã được người khác thay đổi');
      await expect(other.field('Chức vụ')).toHaveValue('Chức vụ gõ dở');
      await expect(other.field('Chuyên mục thông báo')).toHaveValue('chuyen-doi-so');
    }
    expect((await office.settings()).data).toEqual({ ...before, phone: '0236 111 1111' });
    await first.context().close();
  });
}

test('settings are no business of anybody else', async ({ page, staff, origin }) => {
  for (const role of ['contributor', 'editor', 'approver'] as const) {
    await staff.seat(page.context(), await staff.hire(role), origin);
    await page.goto(SETTINGS);
    const desk = new AdministrationPage(page);
    await expect(desk.heading).toHaveText('Bạn không có quyền xem trang này');
    await expect(desk.menu.getByRole('link', { name: 'Cài đặt' })).toHaveCount(0);
  }
});
