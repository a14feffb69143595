import { afterAll, beforeAll, expect, test } from 'vitest';
import { redirects } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { makeCategory } from '@/lib/testing/content';
import { type Asked, ask } from './testing/ask';
import { type Published, publish } from './testing/content';
import { type Front, startFront } from './testing/front';

let front: Front;
let article: Published;

beforeAll(async () => {
  front = await startFront();
  await makeCategory('tin-tuc');
  article = await publish({ categories: ['tin-tuc'] });
});

afterAll(() => front.remove());

const get = (path: string) => ask(front.origin, path);
const state = ({ headers }: Asked) => headers['server-timing'];

test('no way up or around leads from the readers to another page', async () => {
  for (const path of [
    '/chuyen-muc/../quan-tri',
    '/chuyen-muc/%2e%2e/dang-nhap',
    '/chuyen-muc/x/../tin-tuc',
    '/chuyen-muc/./tin-tuc',
    '/chuyen-muc/tin-tuc#x',
    '/chuyen-muc\\tin-tuc',
    '/trang/..\\..\\dang-nhap',
    `${article.path}#x`,
  ]) {
    const { status, text } = await get(path);
    expect(status, path).toBe(404);
    expect(text, path).toContain('Không tìm thấy trang');
  }
});

test('a page has one place in memory, however its address is written', async () => {
  const page = await get(article.path);
  expect(page.status).toBe(200);
  for (const written of [
    article.path.replace('tin', '%74in'),
    article.path.replace('tin', '%74%69%6E'),
    article.path.replace(/\d+$/, (number) => encodeDigits(number)),
  ]) {
    expect(written).not.toBe(article.path);
    const asked = await get(written);
    expect(asked.status, written).toBe(200);
    expect(state(asked), written).toBe('cache;desc=hit');
    expect(asked.text, written).toBe(page.text);
  }
});

const encodeDigits = (digits: string) => digits.replace(/\d/g, (digit) => `%3${digit}`);

test("the framework's own form of a page cannot be had by its ending", async () => {
  for (const path of ['/trang/khong-co.rsc', '/chuyen-muc/tin-tuc.rsc', `${article.path}.rsc`]) {
    const { status, headers, text } = await get(path);
    expect(status, path).toBe(404);
    expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
    expect(text, path).toMatch(/^<!DOCTYPE html>/);
  }
});

test('a slash at the end leads to our own pages and nowhere else', async () => {
  for (const [slashed, page] of [
    [`${article.path}/`, article.path],
    [`${article.path}//?utm_source=zalo`, `${article.path}?utm_source=zalo`],
    ['/quan-tri/', '/quan-tri'],
  ] as const) {
    const { status, headers } = await get(slashed);
    expect(status, slashed).toBe(308);
    expect(headers.location, slashed).toBe(page);
  }
  for (const path of ['//evil.example/', '///evil.example/', '/\\evil.example/', '//', '/%5Cevil.example/', '/cu/']) {
    const { status, headers } = await get(path);
    expect(status, path).toBe(404);
    expect(headers.location, path).toBeUndefined();
  }
});

/** As an import leaves them. */
const store = (...moves: [fromPath: string, toPath: string][]) =>
  changeContent(async (tx) => {
    await tx.insert(redirects).values(moves.map(([fromPath, toPath]) => ({ fromPath, toPath })));
    await bumpEpoch(tx);
  });

test('an old address leads to the new one, with its parameters and without', async () => {
  const moves: [string, string][] = [
    ['/?p=123', article.path],
    ['/index.php?option=com_content&id=7', article.path],
    [`${article.path}?ban=cu`, '/chuyen-muc/tin-tuc'],
    ['/tin-cu/bai-7.html', article.path],
    ['/tin-cu/', '/chuyen-muc/tin-tuc'],
    ['/chuyen-muc/da-gop/', '/chuyen-muc/tin-tuc'],
    ['/Liên-hệ'.normalize('NFC').replaceAll(/[^\x20-\x7e]/g, encodeURIComponent), '/trang/Liên hệ'],
  ];
  // Asked before it has moved: what was learnt then must not last.
  for (const [from] of moves) expect((await get(from)).headers.location, from).not.toBe(article.path);
  await store(...moves);
  for (const [from, to] of moves) {
    await expect
      .poll(async () => (await get(from)).headers.location, { timeout: 60_000, message: from })
      .toBe(new URL(to, front.origin).pathname);
    const { status, headers } = await get(from);
    expect(status, from).toBe(308);
    expect(headers['cache-control'], from).toBe('public, max-age=0, s-maxage=10');
    expect(headers['x-content-type-options'], from).toBe('nosniff');
  }
  // A mark that a network added is no other page; a number that the old portal read is.
  expect((await get('/tin-cu/bai-7.html?fbclid=x')).headers.location).toBe(article.path);
  for (const other of ['/?p=124', '/?p=123&x=1']) {
    expect((await get(other)).headers.location, other).toBeUndefined();
  }
});

test('our own address is ours, whatever stands among the redirects', async () => {
  await store(['/chuyen-muc/tin-tuc?trang=1', article.path], ['/chuyen-muc/tin-tuc', article.path]);
  for (const path of ['/chuyen-muc/tin-tuc?trang=1', '/chuyen-muc/tin-tuc']) {
    for (let i = 0; i < 2; i += 1) expect((await get(path)).status, path).toBe(200);
  }
});

test('a stored target that leads to another site leads nowhere', async () => {
  await store(['/cu-1?x=1', '//evil.example/'], ['/cu-2', '/\\evil.example'], ['/cu-3', article.path]);
  await expect.poll(async () => (await get('/cu-3')).status, { timeout: 60_000 }).toBe(308);
  for (const path of ['/cu-1?x=1', '/cu-2']) {
    const { status, headers } = await get(path);
    expect(status, path).toBe(404);
    expect(headers.location, path).toBeUndefined();
  }
  expect((await db().select().from(redirects)).length).toBeGreaterThan(3);
});
