import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_WRITTEN_BYTES } from '@/lib/articles/limits';
import { ask, hangUp } from './testing/ask';
import { type Published, publish, storedViews } from './testing/content';
import { countingAction, person, sendView } from './testing/count-view';
import { type Front, startFront } from './testing/front';

const VIEW_LIMIT = 40;

let front: Front;
let article: Published;

beforeAll(async () => {
  front = await startFront({ VIEW_LIMIT: String(VIEW_LIMIT) });
  article = await publish();
});

afterAll(() => front.remove());

test('a host that is not ours is told whose server this is', async () => {
  for (const host of ['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example']) {
    const { status, text, headers } = await ask(front.origin, '/', { headers: { host } });
    expect(status, host).toBe(421);
    expect(text).toContain(front.origin);
    expect(headers['cache-control']).toBe('no-store');
  }
  for (const host of ['localhost', 'localhost:1', '127.0.0.1', '[::1]:3000', new URL(front.origin).host]) {
    expect((await ask(front.origin, '/', { headers: { host } })).status, host).toBe(200);
  }
  // A monitor asks by address.
  expect((await ask(front.origin, '/api/health', { headers: { host: '10.0.0.1' } })).status).toBe(200);
});

test('a host that is not ours gets no page that is already in memory', async () => {
  await ask(front.origin, article.path);
  expect((await ask(front.origin, article.path, { headers: { host: 'evil.example' } })).status).toBe(421);
});

test('an action comes from a page of ours or not at all', async () => {
  const action = await countingAction(front.origin, article.path);
  const view = { path: article.path, number: article.number, action, userAgent: person(1) };
  for (const origin of ['https://evil.example', 'null', '', 'not an origin', `${front.origin}.evil.example`]) {
    const refused = await sendView(front.origin, { ...view, headers: { origin } });
    expect(refused.status, origin).toBe(403);
    const helped = await sendView(front.origin, { ...view, headers: { origin, 'x-forwarded-host': 'evil.example' } });
    expect(helped.status, origin).toBe(403);
  }
  const missing = await ask(front.origin, article.path, {
    method: 'POST',
    headers: { 'next-action': action, 'user-agent': person(1) },
    body: `[${article.number}]`,
  });
  expect(missing.status).toBe(403);
  expect(await storedViews(article.number)).toBe(0);
});

test('what is too large is refused before it is read', async () => {
  const headers = { origin: front.origin, 'content-type': 'text/plain', 'next-action': 'f'.repeat(42) };
  expect((await ask(front.origin, `/${'a'.repeat(4096)}`)).status).toBe(414);
  expect((await ask(front.origin, `/?${'a'.repeat(4096)}`)).status).toBe(414);
  expect((await ask(front.origin, '/', { headers: { 'x-long': 'a'.repeat(17 * 1024) } })).status).toBe(431);
  // A reader's page sends a number, an article is as long as its schema allows, other forms of the desk are short.
  for (const [path, most] of [
    [article.path, 1024],
    ['/dang-nhap', 1024 * 1024],
    ['/quan-tri/nguoi-dung/moi', 1024 * 1024],
    ['/quan-tri/bai-viet/moi', MOST_WRITTEN_BYTES],
    ['/quan-tri/bai-viet/12', MOST_WRITTEN_BYTES],
  ] as const) {
    const declared = { ...headers, 'content-length': String(most + 1) };
    expect(await sendHead(declared, path), path).toMatch(/^HTTP\/1\.1 413 /);
  }
  const long = await ask(front.origin, '/quan-tri/bai-viet/moi', {
    method: 'POST',
    headers: { ...headers, 'content-length': String(MOST_WRITTEN_BYTES) },
    body: 'a'.repeat(MOST_WRITTEN_BYTES),
  });
  expect(long.status, 'what is just not too large is read').not.toBe(413);
});

/** Announces a body and never sends it. */
async function sendHead(headers: Record<string, string>, path = article.path): Promise<string> {
  const { hostname, port, host } = new URL(front.origin);
  const socket = connect(Number(port), hostname);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}

test('a body that does not say how long it is is not read at all', async () => {
  const head = await sendHead({
    origin: front.origin,
    'next-action': await countingAction(front.origin, article.path),
    'content-type': 'text/plain',
    'transfer-encoding': 'chunked',
  });
  expect(head).toMatch(/^HTTP\/1\.1 411 /);
  expect(head.toLowerCase()).toContain('connection: close');
});

test('a POST that is no action of a page draws no page', async () => {
  for (const path of ['/', '/khong-co', '/chuyen-muc/tin-tuc', '/api/health', '/_next/x', article.path]) {
    const form = { origin: front.origin, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await ask(front.origin, path, { method: 'POST', headers: form, body: 'a=b' })).status, path).toBe(
      path === '/api/health' ? 200 : 405,
    );
  }
});

test('methods nobody needs are refused', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const { status } = await ask(front.origin, '/', { method, headers: { origin: front.origin } });
    expect(status, method).toBe(405);
  }
});

test('the picture optimiser of the framework is not there', async () => {
  expect((await ask(front.origin, '/_next/image?url=%2Femblem.svg&w=640&q=75')).status).toBe(404);
  expect((await ask(front.origin, '/_next/image/?url=%2Femblem.svg&w=640&q=75')).status).not.toBe(200);
  expect((await ask(front.origin, '/_next//image?url=%2Femblem.svg&w=640&q=75')).status).not.toBe(200);
});

test('files outside the public ones cannot be had', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/_next/static/../BUILD_ID',
    '/.env',
    '/fonts/../../package.json',
    '/media/../../etc/passwd',
    '/media/..%2f..%2fsecrets.json',
  ]) {
    const { status, text } = await ask(front.origin, path);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(text, path).not.toContain('cong-tin');
  }
});

test("an address of the framework that is not there gets our page, not the framework's", async () => {
  for (const path of [
    '/_next/khong-co',
    '/_next/static/../BUILD_ID',
    '/api/khong-co',
    '/quan-tri/khong-co',
    '/dang-nhap/khong-co',
    '/__nextjs_font/x',
  ]) {
    const { status, text, headers } = await ask(front.origin, path);
    expect(status, path).toBe(404);
    expect(text, path).toContain('Không tìm thấy trang');
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
  }
});

test('a client that sends its request by drops is cut off', async () => {
  const { hostname, port } = new URL(front.origin);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
  const drops = setInterval(() => socket.write('x-drop: 1\r\n'), 500);
  const since = performance.now();
  const closed = once(socket, 'close');
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  await closed;
  clearInterval(drops);
  expect(answer).toContain('408');
  expect(performance.now() - since).toBeLessThan(50_000);
});

test('more counting calls a minute than a neighbourhood makes are refused', async () => {
  const { number, path } = await publish();
  const action = await countingAction(front.origin, path);
  // A new minute may begin on the way, so twice the limit must do.
  const statuses = new Set<number>();
  let last = await sendView(front.origin, { path, number, action, userAgent: person(0) });
  for (let i = 1; i <= 2 * VIEW_LIMIT && last.status !== 429; i += 1) {
    statuses.add(last.status);
    const headers = { 'x-forwarded-for': `198.51.100.${i}` };
    last = await sendView(front.origin, { path, number, action, userAgent: person(i), headers });
  }
  expect([...statuses]).toEqual([200]);
  expect(last.status).toBe(429);
  expect(last.headers['retry-after']).toBe('60');
  let pixel = last;
  for (let i = 0; i <= 2 * VIEW_LIMIT; i += 1) {
    pixel = await ask(front.origin, `/api/luot-xem/${number}.gif`, { headers: { 'user-agent': person(1) } });
    if (pixel.status === 429) break;
  }
  expect(pixel.status).toBe(429);
  expect((await ask(front.origin, path)).status, 'reading goes on').toBe(200);
  hangUp();
});
