import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { categories, categoryListing } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { makeArticle, makeCategory } from '@/lib/testing/content';
import { categoryPage, PAGE_SIZE, parsePage } from './listing';

const sameInstant = new Date('2026-03-01T01:00:00Z');
let root: { id: number };
let child: { id: number };

beforeAll(async () => {
  root = await makeCategory('tin-tuc');
  child = await makeCategory('dang-uy', { parentId: root.id });
  await makeCategory('noi-bo', { visible: false });
  await makeCategory('trong');
  for (let i = 0; i < PAGE_SIZE + 5; i += 1) {
    await makeArticle({
      categories: i % 2 === 0 ? ['tin-tuc/dang-uy'] : ['tin-tuc', 'tin-tuc/dang-uy'],
      publishedAt: sameInstant,
    });
  }
});

test('a category holds the news of its children, each once, newest first and then by number', async () => {
  const first = await categoryPage(['tin-tuc'], 1);
  const second = await categoryPage(['tin-tuc'], 2);
  expect(first).toMatchObject({ total: PAGE_SIZE + 5, pageCount: 2, children: [{ label: 'Chuyên mục dang-uy' }] });
  const numbers = [...(first?.articles ?? []), ...(second?.articles ?? [])].map(({ number }) => number);
  expect(numbers).toHaveLength(PAGE_SIZE + 5);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
});

test.each([
  ['a page past the end', ['tin-tuc'], 3],
  ['an unknown category', ['khong-co'], 1],
  ['a hidden category', ['noi-bo'], 1],
  ['a child at the root', ['dang-uy'], 1],
])('%s is no page', async (_what, path, page) => {
  expect(await categoryPage(path, page)).toBeNull();
});

test('the first page of an empty category is there', async () => {
  expect(await categoryPage(['trong'], 1)).toMatchObject({ total: 0, pageCount: 1, articles: [] });
});

test('moving a branch moves its news', async () => {
  const other = await makeCategory('nha-moi');
  await db().update(categories).set({ parentId: other.id }).where(eq(categories.id, child.id));
  expect(await db().$count(categoryListing, eq(categoryListing.categoryId, other.id))).toBe(PAGE_SIZE + 5);
  await db().update(categories).set({ parentId: root.id }).where(eq(categories.id, child.id));
  expect(await db().$count(categoryListing, eq(categoryListing.categoryId, other.id))).toBe(0);
});

test.each([
  [undefined, 1],
  ['1', 1],
  ['12', 12],
  ['0', null],
  ['-1', null],
  ['02', null],
  ['1e3', null],
  ['999999', null],
  [['1', '2'], null],
])('?trang=%j is page %j', (value, page) => {
  expect(parsePage(value)).toBe(page);
});
