import { beforeAll, expect, test } from 'vitest';
import { makeArticle, makeCategory } from '@/lib/testing/content';
import { aroundArticle } from './around';

const sameInstant = new Date('2026-02-01T01:00:00Z');
const numbers: number[] = [];

beforeAll(async () => {
  await makeCategory('tin');
  await makeCategory('khac');
  for (let i = 0; i < 8; i += 1) {
    const tags = i === 0 || i === 7 ? ['Chuyển đổi số'] : [];
    numbers.push(await makeArticle({ categories: ['tin'], tags, title: `Tin ${i}`, publishedAt: sameInstant }));
  }
});

test('newer and older lead through a category one by one, also among news of one instant', async () => {
  const hrefs = await Promise.all(numbers.map(async (number) => (await aroundArticle(number)).neighbours));
  expect(hrefs[0]).toEqual({ newer: expect.objectContaining({ label: 'Tin 1' }), older: null });
  expect(hrefs[3]).toMatchObject({ newer: { label: 'Tin 4' }, older: { label: 'Tin 2' } });
  expect(hrefs[7]).toEqual({ newer: null, older: expect.objectContaining({ label: 'Tin 6' }) });
});

test('related news share tags first, then are the newest, and never the article itself', async () => {
  const { related } = await aroundArticle(numbers[0] ?? 0);
  expect(related.map(({ title }) => title)).toEqual(['Tin 7', 'Tin 6', 'Tin 5', 'Tin 4', 'Tin 3']);
  for (const number of numbers) {
    expect((await aroundArticle(number)).related.map((card) => card.number)).not.toContain(number);
  }
});

test('an article without a category or out of sight stands alone', async () => {
  const alone = { neighbours: { newer: null, older: null }, related: [] };
  expect(await aroundArticle(await makeArticle())).toEqual(alone);
  expect(await aroundArticle(999_999)).toEqual(alone);
});
