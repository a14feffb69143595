import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeCategory } from '@/lib/testing/content';
import { appRoutes, isOfRoute } from './testing/app-routes';
import { type Asked, ask } from './testing/ask';
import { type Published, publish } from './testing/content';
import { type Front, startFront } from './testing/front';
import { holdTable, patientDatabaseUrl, waitingForLocks } from './testing/held-table';

/** Ends what hangs; how fast it is, is for the bench. */
const UNHURRIED = { timeout: 60_000, interval: 20 };
const SCAN = process.env.CONGTIN_LONG ? 3000 : 300;

const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

let front: Front;
let article: Published;
/** Every kind of reader page with the status it answers. */
let pages: [path: string, status: number][];
/** Every other kind of answer to a reader. */
let others: string[];

beforeAll(async () => {
  front = await startFront({ DATABASE_URL: patientDatabaseUrl() });
  await makeCategory('tin-tuc');
  article = await publish({ categories: ['tin-tuc'] });
  const page = await publish({ kind: 'page', title: 'Giới thiệu', slug: 'gioi-thieu' });
  pages = [
    ['/', 200],
    ['/chuyen-muc/tin-tuc', 200],
    [article.path, 200],
    [page.path, 200],
    ['/khong-co', 404],
    ['/su-co/500', 404],
    ['/bai-viet/khong-co-999999', 404],
    ['/chuyen-muc/tin-tuc?trang=9', 404],
  ];
  others = [
    '/rss.xml',
    '/chuyen-muc/tin-tuc/rss.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/mau-sac.css?mau=000000',
    '/api/health',
    `/api/luot-xem/${article.number}.gif`,
    '/media/khong-co.jpg',
    '/emblem.svg',
    '/_next/image',
  ];
});

afterAll(() => front.remove());

const get = (path: string, headers: Record<string, string> = {}) => ask(front.origin, path, { headers });
const state = ({ headers }: Asked) => headers['server-timing'];
/** After a minute in memory a page is shown once more while it is drawn anew: how long a test takes is not its business. */
const FROM_MEMORY = /^cache;desc=(?:hit|stale)$/;

/** The page as it stands in memory once the server has heard of every change made so far. */
async function warm(path: string): Promise<Asked> {
  return vi.waitFor(async () => {
    const answer = await get(path);
    expect(state(answer), path).toBe('cache;desc=hit');
    return answer;
  }, UNHURRIED);
}

/** A page nobody has read yet, of which the server has heard: what is asked for now is drawn once and stays. */
async function publishCold(): Promise<Published> {
  await warm('/rss.xml');
  const published = await publish();
  await vi.waitFor(async () => expect((await get('/rss.xml')).text).toContain(published.title), UNHURRIED);
  return published;
}

test('every route of the application for readers is among those looked at here', () => {
  const answered = (route: string) => pages.find(([path, status]) => status === 200 && isOfRoute(route, path));
  // What is not there, and what only the front itself may ask for.
  const refused = ['/[...rest]', '/su-co/[status]'];
  const routes = appRoutes('app/(public)', 'page.tsx');
  expect(routes).toEqual(expect.arrayContaining(['/', '/bai-viet/[slug]', ...refused]));
  expect(routes.filter((route) => !refused.includes(route) && !answered(route))).toEqual([]);

  const data = [...appRoutes('app/(public)', 'route.ts'), ...appRoutes('app', 'route.ts')]
    .filter((route) => !route.startsWith('/(') && !route.startsWith('/api/auth/'))
    .concat('/sitemap.xml', '/robots.txt');
  expect(data).toEqual(expect.arrayContaining(['/rss.xml/[[...path]]', '/media/[...key]']));
  expect(data.filter((route) => !others.some((path) => isOfRoute(route, path)))).toEqual([]);
});

test('the first reader waits for the page, the next ones get it from memory', async () => {
  const { path } = await publishCold();
  expect(state(await get(path))).toBe('cache;desc=miss');
  expect(state(await get(path))).toBe('cache;desc=hit');
});

test('200 readers of a cold page share one rendering', async () => {
  const { path } = await publishCold();
  const readers = () => Array.from({ length: 200 }, () => get(path));
  // A rendering asks for the article with its views, and nothing else of this server does.
  const held = await holdTable('article_views');
  try {
    const first = readers();
    // A page without views that is asked for after them: when it is drawn, whatever they began is at its table.
    const drawn: Asked[] = [];
    void get('/chuyen-muc/khong-co').then((answer) => drawn.push(answer));
    await expect.poll(() => drawn.map(state), UNHURRIED).toEqual(['cache;desc=miss']);
    await expect.poll(waitingForLocks, UNHURRIED).toBeGreaterThan(0);
    expect(await waitingForLocks()).toBe(1);
    await held.release();
    const answers = await Promise.all(first);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  } finally {
    await held.release();
  }
  const heldAgain = await holdTable('article_views');
  try {
    for (const answer of await Promise.all(readers())) expect(state(answer)).toMatch(FROM_MEMORY);
  } finally {
    await heldAgain.release();
  }
});

test('every encoding says the same, has a tag of its own and answers 304 to it', async () => {
  const decode = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
  const plain = (await warm(article.path)).text;
  const tags = new Set<string>();
  for (const encoding of ['br', 'gzip', 'identity'] as const) {
    const headers = { 'accept-encoding': encoding };
    const whole = await get(article.path, headers);
    expect(whole.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
    expect(whole.headers['content-length']).toBe(String(whole.bytes.byteLength));
    expect(whole.headers.vary).toBe('accept-encoding');
    expect(decode[encoding](whole.bytes).toString()).toBe(plain);
    const tag = whole.headers.etag ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    tags.add(tag);

    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get(article.path, { ...headers, 'if-none-match': held });
      expect(again.status, held).toBe(304);
      expect(again.bytes.byteLength).toBe(0);
      for (const name of ['etag', 'vary', 'cache-control', 'content-security-policy']) {
        expect(again.headers[name], name).toBe(whole.headers[name]);
      }
    }
    const head = await ask(front.origin, article.path, { method: 'HEAD', headers });
    expect(head.bytes.byteLength).toBe(0);
    const { date: _now, ...asked } = whole.headers;
    expect(head.headers).toMatchObject(asked);
  }
  expect(tags.size).toBe(3);
  expect((await get(article.path, { 'if-none-match': '"other"' })).status).toBe(200);
});

test('encodings a client refuses are not sent', async () => {
  const encodingFor = async (accept: string) =>
    (await get(article.path, { 'accept-encoding': accept })).headers['content-encoding'];
  expect(await encodingFor('gzip, deflate, br, zstd')).toBe('br');
  expect(await encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(await encodingFor('br;q=0, gzip;q=0')).toBeUndefined();
  expect(await encodingFor('')).toBeUndefined();
});

test('every page carries exactly the security headers, and none of the framework', async () => {
  for (const [path, status] of pages) {
    const answer = await get(path);
    expect(answer.status, path).toBe(status);
    expect(answer.headers).toMatchObject({ ...SECURITY, 'content-security-policy': POLICY });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['permissions-policy']).toContain('geolocation=()');
    expect(answer.headers['cache-control']).toBe(
      status === 200
        ? 'public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400'
        : 'public, max-age=0, s-maxage=10',
    );
    for (const name of [
      'set-cookie',
      'x-powered-by',
      'server',
      'link',
      'x-nextjs-cache',
      'strict-transport-security',
    ]) {
      expect(answer.headers[name], `${path} ${name}`).toBeUndefined();
    }
  }
});

test('a page holds no script but ours and structured data, and no style in attributes', async () => {
  const OURS = /^<script src="\/(?:reader|theme)\.[0-9a-f]{10}\.js"(?: defer="")?>$/;
  for (const [path] of pages) {
    const { text } = await get(path);
    const scripts = text.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThanOrEqual(2);
    for (const script of scripts) {
      expect(OURS.test(script) || script === '<script type="application/ld+json">', `${path}: ${script}`).toBe(true);
    }
    expect(text).not.toMatch(/\sstyle="|\son[a-z]+="|<style|__next|\$RC|<!--/);
    expect(text).not.toMatch(/rel="modulepreload"|as="script"/);
  }
});

test('a cookie in changes nothing and none goes out', async () => {
  const { text, headers } = await warm(article.path);
  const withCookie = await get(article.path, { cookie: 'next-auth.session-token=x; a=b', authorization: 'Basic eDp5' });
  expect(withCookie.text).toBe(text);
  expect(withCookie.headers.etag).toBe(headers.etag);
  expect(state(withCookie)).toMatch(FROM_MEMORY);
  expect(withCookie.headers['set-cookie']).toBeUndefined();
});

test('the router of the framework gets the page like everybody else', async () => {
  const tricks: Record<string, string>[] = [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/quan-tri' },
    { 'next-action': 'f'.repeat(42) },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy', 'x-matched-path': '/', 'x-invoke-path': '/', 'next-resume': '1' },
    { 'x-nextjs-data': '1', purpose: 'prefetch' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-original-url': '/', 'x-rewrite-url': '/' },
    { accept: 'text/x-component' },
  ];
  for (const path of [article.path, '/', '/khong-co']) {
    const { text, status } = await warm(path);
    for (const headers of tricks) {
      const asked = await get(path, headers);
      expect(asked.status, JSON.stringify(headers)).toBe(status);
      expect(asked.text).toBe(text);
      expect(asked.headers['content-type']).toBe('text/html; charset=utf-8');
    }
  }
});

test('the same tricks do not reach a page that is not in memory yet', async () => {
  const { path } = await publishCold();
  const first = await get(path, { rsc: '1', 'next-router-prefetch': '1', 'x-forwarded-host': 'evil.example' });
  expect(state(first)).toBe('cache;desc=miss');
  expect(first.text).toMatch(/^<!DOCTYPE html>/);
  expect(first.text).not.toContain('evil.example');
  expect((await get(path)).text).toBe(first.text);
});

test('unknown parameters neither split the cache nor reach the page', async () => {
  const { text } = await warm(article.path);
  for (const query of [
    '?utm_source=zalo',
    '?_rsc=1abc',
    '?fbclid=1&a[]=2',
    '?trang=2',
    '?',
    '?<script>alert(1)</script>',
  ]) {
    const asked = await get(`${article.path}${query}`);
    expect(state(asked), query).toMatch(FROM_MEMORY);
    expect(asked.text).toBe(text);
  }
  const list = await warm('/chuyen-muc/tin-tuc?trang=1');
  expect(state(await get('/chuyen-muc/tin-tuc?utm_source=x&trang=1&y=2'))).toMatch(FROM_MEMORY);
  expect(list.status).toBe(200);
});

test('a scan of made-up addresses pushes out nothing people read', async () => {
  await warm(article.path);
  const random = (index: number) => {
    const word = Math.random().toString(36).slice(2);
    return index % 2 === 0 ? `/bai-viet/${word}-${900_000 + index}` : `/${word}/${word}?${word}=${word}`;
  };
  let index = 0;
  const scanner = async () => {
    while (index < SCAN) {
      index += 1;
      const { status } = await get(random(index));
      expect([404, 503]).toContain(status);
    }
  };
  await Promise.all(Array.from({ length: 8 }, scanner));
  expect(state(await get(article.path))).toMatch(FROM_MEMORY);
});

test('files of the build are compressed and kept for ever', async () => {
  const { text } = await get('/');
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(text)?.[1] ?? '';
  const script = /src="(\/reader\.[^"]+\.js)"/.exec(text)?.[1] ?? '';
  for (const path of [style, script]) {
    const sizes: number[] = [];
    for (const encoding of ['identity', 'gzip', 'br']) {
      const file = await get(path, { 'accept-encoding': encoding });
      expect(file.status).toBe(200);
      expect(file.headers).toMatchObject({ ...SECURITY, 'cache-control': 'public, max-age=31536000, immutable' });
      expect(file.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
      sizes.push(file.bytes.byteLength);
    }
    const [plain = 0, gzip = 0, br = 0] = sizes;
    expect(gzip).toBeLessThan(plain);
    expect(br).toBeLessThan(gzip);
  }
  const font = await get('/fonts/be-vietnam-pro-latin-400-normal.woff2', { 'accept-encoding': 'br' });
  expect(font.headers).toMatchObject({
    'content-type': 'font/woff2',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(font.headers['content-encoding']).toBeUndefined();
  const emblem = await get('/emblem.svg');
  expect(emblem.headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' });
  expect((await get('/emblem.svg', { 'if-none-match': emblem.headers.etag ?? '' })).status).toBe(304);
});

test('answers outside reader pages are guarded as well', async () => {
  for (const path of others) {
    const { headers } = await get(path);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('the rules for fetching ahead are there under the type browsers want', async () => {
  const { headers } = await get('/');
  const path = JSON.parse(headers['speculation-rules'] as string) as string;
  const rules = await get(path);
  expect(rules.headers['content-type']).toBe('application/speculationrules+json');
  expect(Object.keys(JSON.parse(rules.text))).toEqual(['prefetch', 'prerender']);
});
