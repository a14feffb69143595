import { afterAll, beforeAll, expect, test } from 'vitest';
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
