import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '@/cli/browser';
import { SitePage } from '@/e2e/pages/site-page';
import { LOOKS } from '@/e2e/support/looks';
import { watchPage } from '@/e2e/support/page-trouble';
import { breakArticle, makeCategory } from '@/lib/testing/content';
import { ask } from './testing/ask';
import { publish } from './testing/content';
import { type Front, startFront } from './testing/front';
import { shutDatabase } from './testing/shut-database';

const UNHURRIED = { timeout: 30_000, interval: 50 };

const SCREENS = [
  { name: 'phone', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  { name: 'desk', viewport: { width: 1280, height: 800 } },
];
/** Phones of 320 px, the narrowest WCAG asks for. */
const NARROWEST = { width: 320, height: 640 };

let front: Front;
let browser: Browser;

beforeAll(async () => {
  const executablePath = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  await makeCategory('tin-tuc', { name: 'Tin tức' });
  front = await startFront();
});

afterAll(async () => {
  await browser.close();
  await front.remove();
});

const get = (path: string) => ask(front.origin, path);

function expectComplete(text: string): void {
  expect(text).toMatch(/^<!DOCTYPE html><html lang="vi">.*<\/html>$/s);
  expect(text).toContain('id="danh-muc"');
  expect(text).toContain('href="/chuyen-muc/tin-tuc"');
  expect(text).not.toMatch(/<script(?! src="\/(?:reader|theme)\.)|__next|\$RC|<!--/);
}

test('a page that throws is answered with 500 and the whole page that says so, and the log tells which', async () => {
  const { path, number, title } = await publish();
  await breakArticle(number);
  for (const asked of [path, `${path}?utm_source=zalo`]) {
    const { status, text, headers } = await get(asked);
    expect(status).toBe(500);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).toContain('<h1 class="headline headline-4">Trang đang gặp sự cố</h1>');
    expectComplete(text);
    // Neither what broke nor where.
    expect(text).not.toMatch(/Error|phiên bản phần mềm|node_modules|\.tsx?\b/);
  }
  const head = await ask(front.origin, path, { method: 'HEAD' });
  expect(head).toMatchObject({ status: 500, text: '' });
  await expect.poll(front.output, UNHURRIED).toContain(`"url":"${path}"`);
  // One broken article breaks no other page.
  const other = await publish();
  expect((await get(other.path)).status).toBe(200);
  await expect.poll(async () => (await get('/')).text, UNHURRIED).toContain(title);
});

test('the page for a database that is away is whole, and looks and reads well', { timeout: 180_000 }, async () => {
  const { path } = await publish();
  await expect.poll(async () => (await get('/rss.xml')).text, UNHURRIED).toContain(path);
  const database = await shutDatabase();
  try {
    await expect.poll(async () => (await get(path)).status, UNHURRIED).toBe(503);
    expectComplete((await get(path)).text);
    for (const { name, ...screen } of SCREENS) {
      const context = await browser.newContext({ ...screen, locale: 'vi-VN' });
      const page = await context.newPage();
      const troubles = await watchPage(page, front.origin);
      expect((await page.goto(`${front.origin}${path}`))?.status()).toBe(503);
      const site = new SitePage(page);
      expect(await site.heading.allTextContents()).toEqual(['Trang đang bảo trì']);
      expect(await site.footer.isVisible()).toBe(true);
      for (const look of LOOKS) {
        await page.emulateMedia(look.media);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id }) => id),
          `${name}, ${look.name}`,
        ).toEqual([]);
        const file = `test-results/pages/away-${name}-${look.name.replaceAll(' ', '-')}.png`;
        await page.screenshot({ path: file, fullPage: true });
      }
      expect(await site.overflow(), name).toBe(0);
      await page.setViewportSize(NARROWEST);
      expect(await site.overflow(), 'at 320 px').toBe(0);
      expect(troubles).toEqual([]);
      await context.close();
    }
  } finally {
    await database.open();
  }
  await expect.poll(async () => (await get(path)).status, UNHURRIED).toBe(200);
});
