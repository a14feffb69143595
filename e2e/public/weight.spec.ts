import { PAGE_KINDS } from '@/e2e/support/page-kinds';
import { expect, test } from '@/e2e/support/test';
import { bytesOf, measureTransfer } from '@/e2e/support/transfer';

/** As the bench counts, and the stricter of the two. */
const KB = 1000;
/** A hundredth of what counts as good: less than a pixel of a word. */
const INVISIBLE = 0.001;

test('an article of 6 kB text stays within its budget', async ({ page, newsroom }) => {
  const { href } = await newsroom.seedArticle();
  const transfers = await measureTransfer(page, href);
  const fonts = transfers.filter(({ type }) => type === 'Font');
  const weight = {
    scripts: bytesOf(transfers, 'Script'),
    htmlAndStyles: bytesOf(transfers, 'Document', 'Stylesheet'),
    fonts: bytesOf(transfers, 'Font'),
  };
  test.info().annotations.push({ type: 'weight', description: JSON.stringify(weight) });
  expect(weight.scripts).toBeGreaterThan(0);
  expect(weight.scripts).toBeLessThanOrEqual(5 * KB);
  expect(weight.htmlAndStyles).toBeLessThanOrEqual(12 * KB);
  expect(weight.fonts).toBeLessThanOrEqual(70 * KB);
  expect(new Set(fonts.map(({ url }) => url)).size, 'no font is fetched twice').toBe(fonts.length);
});

test('text is never held back for a font', async ({ page, newsroom }) => {
  const { href } = await newsroom.seedArticle();
  await page.route('**/*.woff2', () => undefined);
  await page.goto(href, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const faces = await page.evaluate(() => [...document.fonts].map(({ family, display }) => ({ family, display })));
  const ours = faces.filter(({ family }) => family.replaceAll('"', '') === 'Be Vietnam Pro');
  expect(ours.length).toBe(4);
  for (const { display } of ours) expect(display).toBe('optional');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const kind of PAGE_KINDS.filter(({ status }) => status === 200)) {
  test(`${kind.name}: nothing moves on a slow line, and what is seen first is in the first HTML`, async ({
    page,
    newsroom,
    request,
  }) => {
    const path = await kind.path(newsroom);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    const slow = { offline: false, latency: 100, downloadThroughput: 150 * KB, uploadThroughput: 50 * KB };
    await devtools.send('Network.emulateNetworkConditions', slow);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const seen = await page.evaluate(
      () =>
        new Promise<{ moved: number; shifts: string[]; largest: string }>((resolve) => {
          const shifts: string[] = [];
          let moved = 0;
          let largest = '';
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              value: number;
              sources: { node: Element | null }[];
            })[]) {
              const sources = entry.sources.map(({ node }) => node?.className || node?.nodeName).join(', ');
              shifts.push(`${entry.value.toFixed(5)} by ${sources}`);
              moved += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { element: Element | null; url: string })[]) {
              largest = entry.url ? new URL(entry.url).pathname : (entry.element?.textContent ?? '').slice(0, 40);
            }
            // Buffered entries of both kinds were delivered by now.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve({ moved, shifts, largest })));
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    expect(seen.moved, seen.shifts.join('; ')).toBeLessThan(INVISIBLE);
    expect(seen.largest).not.toBe('');
    const html = await (await request.get(path)).text();
    expect(html.replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toContain(seen.largest);
  });
}
