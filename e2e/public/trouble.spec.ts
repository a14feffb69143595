import { SitePage } from '@/e2e/pages/site-page';
import { expect, test } from '@/e2e/support/test';

/** What a reader may mistype, by kind of page. */
const UNKNOWN = [
  '/khong-co-trang-nay',
  '/bai-viet/khong-co-bai-nay-999999999',
  '/bai-viet/khong-co-so',
  '/bai-viet/so-qua-lon-99999999999999999999',
  '/trang/khong-co-trang-nay',
  '/chuyen-muc/khong-co-muc-nay',
  '/chuyen-muc/tin-tuc-su-kien/dang-uy/khong-co',
  '/chuyen-muc/tin-tuc-su-kien?trang=999',
  '/chuyen-muc/tin-tuc-su-kien?trang=0',
  '/chuyen-muc/tin-tuc-su-kien?trang=abc',
  '/chuyen-muc/tin-tuc-su-kien?trang=2&trang=3',
  '/%E0%A4%A',
];

test('whatever is not there answers 404 with the page that says so', async ({ request, isMobile }) => {
  test.skip(isMobile, 'the same bytes for every screen');
  for (const path of UNKNOWN) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('Không tìm thấy trang');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an unknown address shows a complete page with a menu that works', async ({ page, isMobile }) => {
    const response = await page.goto('/khong-co-trang-nay');
    const site = new SitePage(page);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(/Không tìm thấy trang/);
    await expect(site.heading).toHaveText('Không tìm thấy trang');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(site.footer).toContainText('Ủy ban nhân dân phường Sao Mai');
    if (isMobile) await site.menuButton.click();
    await site.menuLink('Thông báo').click();
    await expect(site.heading).toHaveText('Thông báo');
  });

  test('a withdrawn article answers 410 and says why', async ({ page, newsroom }) => {
    const { href } = await newsroom.seedWithdrawn();
    const response = await page.goto(href);
    const site = new SitePage(page);
    expect(response?.status()).toBe(410);
    await expect(site.heading).toHaveText('Bài viết này đã được gỡ');
    await expect(site.main).toContainText('Thông báo ghi nhầm ngày cắt điện.');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  });
});

test('an article that is withdrawn while people read it is gone for the next reader', async ({ page, newsroom }) => {
  const reason = `Gỡ để kiểm tra ${newsroom.unique()}`;
  const { href, number } = await newsroom.publish();
  expect((await page.goto(href))?.status()).toBe(200);
  await newsroom.withdraw(number, reason);
  await expect(async () => expect((await page.reload())?.status()).toBe(410)).toPass({ timeout: 30_000 });
  await expect(new SitePage(page).main).toContainText(reason);
});

test('a wrong slug leads to the right address with 308', async ({ request, newsroom, isMobile }) => {
  test.skip(isMobile, 'a redirect has no screen');
  const { href, number } = await newsroom.publish();
  for (const wrong of [`/bai-viet/slug-cu-${number}`, `/bai-viet/${number}`, `${href}?utm_source=x`]) {
    const response = await request.get(wrong, { maxRedirects: 0 });
    if (wrong.startsWith(href)) expect(response.status()).toBe(200);
    else {
      expect(response.status(), wrong).toBe(308);
      expect(response.headers().location).toBe(href);
    }
  }
  const slashed = await request.get(`${href}/`, { maxRedirects: 0 });
  expect(slashed.status()).toBe(308);
  expect(slashed.headers().location).toBe(href);
});
