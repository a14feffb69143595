import { DeskPage } from '@/e2e/pages/desk-page';
import { PERSON } from '@/e2e/support/browser';
import { anotherBrowser, expect, test } from '@/e2e/support/desk-test';
import { PASSWORD } from '@/lib/testing/accounts';

test('from a page of the desk to the sign-in and back to that page, with the keyboard alone', async ({
  page,
  staff,
}) => {
  const person = await staff.hire('editor');
  await page.goto('/quan-tri/phien-dang-nhap');
  await expect(page).toHaveURL('/dang-nhap?tiep=%2Fquan-tri%2Fphien-dang-nhap');
  const desk = new DeskPage(page);
  await expect(desk.button('Hiện mật khẩu')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(desk.email).toBeFocused();
  await page.keyboard.type(person.email);
  await page.keyboard.press('Tab');
  await expect(desk.password).toBeFocused();
  await page.keyboard.insertText(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/quan-tri/phien-dang-nhap');
  await expect(desk.heading).toHaveText('Phiên đăng nhập của bạn');
  await expect(page.getByText(`${person.name} · Biên tập viên`)).toBeVisible();
  await expect(page.getByText('Phiên này')).toBeVisible();
});

test('a wrong password keeps the e-mail, says so, and leads to the field', async ({ page, staff }) => {
  const person = await staff.hire();
  await page.goto('/dang-nhap');
  const desk = new DeskPage(page);
  await desk.signIn(person.email, 'không phải mật khẩu này');
  await expect(desk.alert).toContainText('E-mail hoặc mật khẩu không đúng.');
  await expect(desk.alert).toBeFocused();
  await expect(desk.email).toHaveValue(person.email);
  await expect(desk.password).toHaveValue('');
  await expect(desk.password).toHaveAttribute('aria-invalid', 'true');
  await page.screenshot({ path: `test-results/desk/wrong-password-${page.viewportSize()?.width}.png`, fullPage: true });
  await desk.alert.getByRole('link').click();
  await expect(desk.password).toBeFocused();
  await page.keyboard.insertText(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/quan-tri');
  await page.goto('/quan-tri/phien-dang-nhap');
  await expect(page.getByText('Không thành công')).toHaveCount(1);
});

test('without JavaScript: the wrong password, then the right one, then out again', async ({ scriptless, staff }) => {
  const person = await staff.hire('admin');
  await scriptless.goto('/quan-tri/nguoi-dung');
  const desk = new DeskPage(scriptless);
  await expect(desk.button('Hiện mật khẩu')).toHaveCount(0);
  await desk.signIn(person.email, 'không phải mật khẩu này');
  await expect(desk.alert).toContainText('E-mail hoặc mật khẩu không đúng.');
  await expect(desk.email).toHaveValue(person.email);
  await desk.signIn(person.email, PASSWORD);
  await expect(scriptless).toHaveURL('/quan-tri/nguoi-dung');
  await expect(desk.heading).toHaveText('Người dùng');
  await desk.button('Đăng xuất').click();
  await expect(scriptless).toHaveURL('/dang-nhap');
  await scriptless.goto('/quan-tri');
  await expect(scriptless).toHaveURL('/dang-nhap?tiep=%2Fquan-tri');
});

test('nobody is led to another site', async ({ scriptless, staff, origin }) => {
  const person = await staff.hire();
  await scriptless.goto(`/dang-nhap?tiep=${encodeURIComponent('//evil.example/quan-tri')}`);
  await new DeskPage(scriptless).signIn(person.email, PASSWORD);
  await expect(scriptless).toHaveURL(`${origin}/quan-tri`);
});

test('an empty form is told field by field, and a password can be looked at', async ({ page }) => {
  await page.goto('/dang-nhap');
  const desk = new DeskPage(page);
  await desk.button('Hiện mật khẩu').click();
  await expect(desk.password).toHaveAttribute('type', 'text');
  await desk.button('Ẩn mật khẩu').click();
  await expect(desk.password).toHaveAttribute('type', 'password');
  await desk.button('Đăng nhập').click();
  await expect(desk.alert.getByRole('link')).toHaveText(['E-mail: Nhập e-mail.', 'Mật khẩu: Nhập mật khẩu.']);
});

test('five failures bring a pause, and words to say so', async ({ page, staff }) => {
  const person = await staff.hire();
  await page.goto('/dang-nhap');
  const desk = new DeskPage(page);
  for (let failure = 1; failure <= 5; failure += 1) {
    await desk.signIn(person.email, `sai ${failure}`);
    await expect(desk.password).toHaveValue('');
  }
  await desk.signIn(person.email, PASSWORD);
  await expect(desk.alert).toContainText('Hãy thử lại sau 10 phút');
});

test('a suspended person is out at the next request, with what they were about to do', async ({
  page,
  staff,
  origin,
}) => {
  const person = await staff.hire('admin');
  await staff.seat(page.context(), person, origin);
  await page.goto('/quan-tri/nguoi-dung/moi');
  const desk = new DeskPage(page);
  await staff.suspend(person);
  await desk.email.fill('khong-duoc-tao@phuong.example');
  await page.getByLabel('Họ và tên').fill('Không Được Tạo');
  await desk.button('Tạo tài khoản').click();
  await expect(desk.alert).toContainText('Phiên đăng nhập đã hết');
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Không Được Tạo');
  await page.goto('/quan-tri');
  await expect(page).toHaveURL('/dang-nhap?tiep=%2Fquan-tri');
  await desk.signIn(person.email, PASSWORD);
  await expect(desk.alert).toContainText('E-mail hoặc mật khẩu không đúng.');
});

test('another role and another password act at the next request', async ({ page, staff, origin }) => {
  const person = await staff.hire('admin');
  await staff.seat(page.context(), person, origin);
  await page.goto('/quan-tri/nguoi-dung/moi');
  const desk = new DeskPage(page);
  await staff.giveRole(person, 'editor');
  await desk.email.fill('khong-duoc-tao@phuong.example');
  await page.getByLabel('Họ và tên').fill('Không Được Tạo');
  await desk.button('Tạo tài khoản').click();
  await expect(desk.alert).toContainText('Tài khoản này không có quyền làm việc đó.');
  await page.goto('/quan-tri/nguoi-dung');
  await expect(desk.heading).toHaveText('Bạn không có quyền xem trang này');
  await expect(desk.menu.getByRole('link', { name: 'Người dùng' })).toHaveCount(0);

  await staff.givePassword(person, 'con mèo đen ngủ trên mái ngói');
  await page.goto('/quan-tri');
  await expect(page).toHaveURL('/dang-nhap?tiep=%2Fquan-tri');
  await desk.signIn(person.email, PASSWORD);
  await expect(desk.alert).toContainText('E-mail hoặc mật khẩu không đúng.');
  await desk.signIn(person.email, 'con mèo đen ngủ trên mái ngói');
  await expect(page).toHaveURL('/quan-tri');
});

test('nobody learns from the sign-in whether there is an account', async ({ page, staff, newsroom }) => {
  const person = await staff.hire();
  const desk = new DeskPage(page);
  const said: (string | null)[] = [];
  for (const email of [person.email, `khong-co-ai-${newsroom.unique()}@phuong.example`]) {
    await page.goto('/dang-nhap');
    await desk.signIn(email, 'không phải mật khẩu này');
    await expect(desk.alert).toContainText('E-mail hoặc mật khẩu không đúng.');
    said.push(await desk.alert.textContent());
  }
  expect(said[0]).toBe(said[1]);
});

test('signing out everywhere reaches the other browser', async ({ page, browser, baseURL, staff, origin }) => {
  const person = await staff.hire();
  await staff.seat(page.context(), person, origin);
  const phone = await anotherBrowser(browser, baseURL ?? '');
  await staff.seat(phone.context(), person, origin);
  await phone.goto('/quan-tri/phien-dang-nhap');
  await expect(phone.getByRole('main').getByRole('listitem')).toHaveCount(2);
  await new DeskPage(phone).button('Đăng xuất khỏi mọi nơi').click();
  await expect(phone).toHaveURL('/dang-nhap');
  await page.goto('/quan-tri');
  await expect(page).toHaveURL('/dang-nhap?tiep=%2Fquan-tri');
  await phone.context().close();
});

test('the cookie is out of reach of scripts and other sites, and each answer has its own nonce', async ({
  page,
  staff,
  request,
}) => {
  const person = await staff.hire();
  await page.goto('/dang-nhap');
  await new DeskPage(page).signIn(person.email, PASSWORD);
  await expect(page).toHaveURL('/quan-tri');
  const [cookie, ...others] = await page.context().cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ name: 'congtin.session', httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 });
  const nonces = new Set<string>();
  for (const path of ['/dang-nhap', '/dang-nhap', '/dat-mat-khau/khong-co']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    nonces.add(/'nonce-([^']{20,})'/.exec(policy)?.[1] ?? '');
  }
  expect(nonces.size).toBe(3);
});

test('a form from another site, or from nowhere, signs nobody in', async ({ request, staff, origin }) => {
  const person = await staff.hire();
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json();
  const form = { csrfToken, email: person.email, password: PASSWORD };
  const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { origin: 'null' }, {}];
  for (const headers of foreign) {
    const answer = await request.post('/api/auth/callback/credentials', { form, headers, maxRedirects: 0 });
    expect(answer.status()).toBe(403);
  }
  expect(await staff.latestAction(person)).toBeUndefined();
  // The same request from a page of ours is one, by next-auth's own endpoint.
  await request.post('/api/auth/callback/credentials', { form, headers: { origin }, maxRedirects: 0 });
  expect(await staff.latestAction(person)).toBe('session.begin');
  expect((await request.get('/quan-tri', { maxRedirects: 0 })).status()).toBe(200);
  expect(await (await request.get('/api/auth/session')).json()).toMatchObject({ user: { name: person.name } });
  await request.post('/api/auth/signout', { form: { csrfToken }, headers: { origin }, maxRedirects: 0 });
  expect(await staff.latestAction(person)).toBe('session.end');
  expect((await request.get('/quan-tri', { maxRedirects: 0 })).status()).toBe(307);
});

test('an editor who looks at an article does not count as a reader', async ({
  browser,
  baseURL,
  newsroom,
  staff,
  origin,
}) => {
  const { number, href } = await newsroom.publish();
  const counted = async (signedIn: boolean) => {
    const context = await browser.newContext({ baseURL, userAgent: PERSON });
    if (signedIn) await staff.seat(context, await staff.hire('contributor'), origin);
    const page = await context.newPage();
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.goto(href);
    await answered;
    await context.close();
    return newsroom.countedViews(number);
  };
  expect(await counted(true)).toBe(0);
  expect(await counted(false)).toBe(1);
});
