import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articles, auditLog, categories, editions, linkGroups, media, settings } from '@/drizzle/schema';
import { articleByNumber } from '@/lib/articles/detail';
import { homePage } from '@/lib/articles/home';
import { formatDay } from '@/lib/dates/format';
import { db } from '@/lib/db/client';
import { ARTICLES } from './content/articles';
import { PAGES } from './content/pages';
import { PICTURES } from './pictures/catalogue';
import { seedDatabase } from './seed';

const quiet = () => undefined;
const counts = () =>
  Promise.all([articles, editions, categories, linkGroups, media, settings].map((table) => db().$count(table)));

beforeAll(async () => {
  process.env.DATA_DIR = await mkdtemp(join(tmpdir(), 'seed-'));
});
afterAll(() => rm(process.env.DATA_DIR ?? '', { recursive: true }));

test('a ward starts with its pages and no article; the demonstration adds to it, also after a crash, and only once', async () => {
  await seedDatabase('ward', quiet);
  expect(await db().$count(articles)).toBe(PAGES.length);
  expect(await db().$count(media)).toBe(0);

  const killed = (message: string) => {
    if (message === 'Đăng các bài minh họa') throw new Error('killed');
  };
  await expect(seedDatabase('demo', killed)).rejects.toThrow('killed');
  expect(await db().$count(articles)).toBe(PAGES.length);

  const messages: string[] = [];
  await seedDatabase('demo', (message) => messages.push(message));
  expect(messages).toContain('Đăng các bài minh họa');
  const after = await counts();
  expect(after).toEqual([
    ARTICLES.length + PAGES.length + 1,
    ARTICLES.length + PAGES.length + 1,
    expect.any(Number),
    3,
    Object.keys(PICTURES).length,
    1,
  ]);
  await seedDatabase('demo', quiet);
  expect(await counts()).toEqual(after);
}, 60_000);

test('the article of the old portal is there as it was', async () => {
  const [row] = await db()
    .select({ number: editions.articleNumber })
    .from(editions)
    .where(eq(editions.posterName, 'Test Test'));
  const found = await articleByNumber(row?.number ?? 0);
  if (found?.state !== 'live') throw new Error('not live');
  const { article } = found;
  expect(article).toMatchObject({ posterName: 'Test Test', views: 75, byline: 'Hồng Hạnh' });
  expect(formatDay(article.publishedAt)).toBe('11/07/2017');
  expect(article.breadcrumbs.map(({ label }) => label)).toEqual(['Tin tức - Sự kiện', 'Mặt trận - Đoàn thể']);
  expect(article.otherCategories.map(({ label }) => label)).toEqual(['Đảng ủy']);
  const figure = article.body.content.find((block) => block.type === 'figure');
  expect(figure).toMatchObject({
    attrs: { credit: 'Tranh minh họa', alt: expect.stringMatching(/^Tranh minh họa: /) },
    content: [{ type: 'text', text: 'Quang cảnh tọa đàm' }],
  });
  const picture = article.pictures.get(figure?.attrs.mediaId ?? 0);
  expect(picture?.renditions.map(({ format, width }) => `${format} ${width}`)).toEqual([
    'jpeg 320',
    'jpeg 640',
    'jpeg 1024',
    'jpeg 1600',
    'webp 320',
    'webp 640',
    'webp 1024',
    'webp 1600',
  ]);
});

test('the home page is full', async () => {
  const home = await homePage();
  expect(home.featured).toHaveLength(5);
  expect(home.featured.every(({ cover }) => cover !== null)).toBe(true);
  expect(home.announcements?.articles).toHaveLength(5);
  expect(home.blocks).toHaveLength(11);
  for (const { category, articles: shown } of home.blocks)
    expect(shown.length, category.label).toBeGreaterThanOrEqual(3);
});

test('nothing is published in the future, and the withdrawn notice gives its reason', async () => {
  const rows = await db()
    .select({ state: editions.state, publishedAt: editions.publishedAt, reason: editions.withdrawnReason })
    .from(editions);
  for (const { publishedAt } of rows) expect(publishedAt?.getTime()).toBeLessThanOrEqual(Date.now());
  const withdrawn = rows.filter(({ state }) => state === 'withdrawn');
  expect(withdrawn).toHaveLength(1);
  expect(withdrawn[0]?.reason).toContain('ghi nhầm ngày cắt điện');
});

test('the audit log names the seed', async () => {
  expect(await db().$count(auditLog, eq(auditLog.actorName, 'seed'))).toBe(await db().$count(auditLog));
});
