import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArticlePage } from '@/e2e/pages/article-page';
import { PERSON } from '@/e2e/support/browser';
import { expect, test } from '@/e2e/support/test';

/** The answer to the counting call of a page. */
const counting = (page: ArticlePage['page']) =>
  page.waitForResponse((response) => response.request().method() === 'POST');

test.describe('a person', () => {
  test.use({ userAgent: PERSON });

  test('is counted once, however often the page is loaded', async ({ page, newsroom }) => {
    const { href, number } = await newsroom.publish({ baselineViews: 1234 });
    const article = new ArticlePage(page);
    const counted = counting(page);
    await page.goto(href);
    expect((await counted).status()).toBe(200);
    await expect(article.views).toHaveText('1.235');
    expect(await newsroom.countedViews(number)).toBe(1);

    const again: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') again.push(request.url());
    });
    for (let reload = 0; reload < 10; reload += 1) await page.reload({ waitUntil: 'networkidle' });
    expect(again).toEqual([]);
    expect(await newsroom.countedViews(number)).toBe(1);
  });

  test('is counted again by another browser', async ({ page, browser, newsroom, baseURL }) => {
    const { href, number } = await newsroom.publish();
    const first = counting(page);
    await page.goto(href);
    await first;
    const context = await browser.newContext({ baseURL, userAgent: PERSON });
    const other = await context.newPage();
    const second = counting(other);
    await other.goto(href);
    await second;
    await expect(new ArticlePage(other).views).toHaveText('2');
    await context.close();
    expect(await newsroom.countedViews(number)).toBe(2);
  });

  test('is not counted while the page stands in the background', async ({ page, newsroom }) => {
    const { href, number } = await newsroom.publish();
    await page.addInitScript(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    });
    await page.goto(href, { waitUntil: 'networkidle' });
    expect(await newsroom.countedViews(number)).toBe(0);
    const counted = counting(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await counted;
    await expect(new ArticlePage(page).views).toHaveText('1');
    expect(await newsroom.countedViews(number)).toBe(1);
  });

  test('reads on in peace when counting fails', async ({ page, newsroom }) => {
    const { href } = await newsroom.publish({ baselineViews: 7 });
    await page.route('**/*', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 200, body: 'not what was agreed' })
        : route.continue(),
    );
    const answered = counting(page);
    await page.goto(href);
    await answered;
    await expect(new ArticlePage(page).views).toHaveText('7');
  });

  test('is counted once when the page is loaded again before the count has answered', async ({ page, newsroom }) => {
    const { href, number } = await newsroom.publish();
    let sent = 0;
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const stored = new Promise<void>((resolve, reject) => {
      // The call reaches the server; its answer is a long time on the way.
      void page.route(`**${href}`, async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        sent += 1;
        const response = await route.fetch();
        if (response.ok()) resolve();
        else reject(new Error(`the count was answered with ${response.status()}`));
        await answered;
        await route.fulfill({ response }).catch(() => undefined);
      });
    });
    await page.goto(href);
    await stored;
    for (let reload = 0; reload < 3; reload += 1) await page.reload({ waitUntil: 'load' });
    // Whatever the reloaded page had to send it has sent by now: reading and counting are done before `load`.
    expect(sent).toBe(1);
    answer();
    expect(await newsroom.countedViews(number)).toBe(1);
  });

  test('is counted the next time when the count failed', async ({ page, newsroom }) => {
    const { href, number } = await newsroom.publish();
    await page.route(`**${href}`, (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 200, body: 'nothing' }) : route.continue(),
    );
    await page.goto(href);
    const noted = () => page.evaluate(() => localStorage.getItem('da-xem'));
    await expect.poll(noted, 'forgotten again').toBe('{}');
    await page.unroute(`**${href}`);
    await page.reload();
    await expect(new ArticlePage(page).views).toHaveText('1');
    expect(await newsroom.countedViews(number)).toBe(1);
  });

  test('sees the count also where the browser keeps nothing', async ({ page, newsroom }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const { href, number } = await newsroom.publish({ baselineViews: 41 });
    await page.goto(href);
    await expect(new ArticlePage(page).views).toHaveText('42');
    expect(await newsroom.countedViews(number)).toBe(1);
  });

  test('is counted on a fixed page too', async ({ page, newsroom }) => {
    const name = newsroom.unique();
    const { href, number } = await newsroom.publish({ kind: 'page', title: `Trang ${name}`, categories: [] });
    const counted = counting(page);
    await page.goto(href);
    await counted;
    expect(await newsroom.countedViews(number)).toBe(1);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is counted by a picture', async ({ page, newsroom }) => {
      const { href, number } = await newsroom.publish();
      const picture = page.waitForResponse(`**/api/luot-xem/${number}.gif`);
      await page.goto(href);
      expect((await picture).status()).toBe(200);
      expect((await picture).headers()['cache-control']).toBe('no-store');
      expect(await newsroom.countedViews(number)).toBe(1);
    });
  });
});

test('a picture that another site shows of ours is nobody reading here', async ({ browser, newsroom, baseURL }) => {
  const { number } = await newsroom.publish();
  const pixel = `${baseURL}/api/luot-xem/${number}.gif`;
  const elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<img src="${pixel}">`);
  });
  await once(elsewhere.listen(0, 'localhost'), 'listening');
  const context = await browser.newContext({ userAgent: PERSON });
  const page = await context.newPage();
  // Our answer forbids others to show it, which the browser finds out when it has it.
  const refused = page.waitForEvent('requestfailed', (request) => request.url() === pixel);
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
  expect((await refused).failure()?.errorText).toContain('ERR_BLOCKED_BY_RESPONSE');
  await context.close();
  elsewhere.close();
  expect(await newsroom.countedViews(number)).toBe(0);
});

test('a bot is told the count and not counted', async ({ page, newsroom }) => {
  const { href, number } = await newsroom.publish({ baselineViews: 5 });
  const counted = counting(page);
  await page.goto(href);
  expect((await counted).status()).toBe(200);
  await expect(new ArticlePage(page).views).toHaveText('5');
  expect(await newsroom.countedViews(number)).toBe(0);
});
