import { and, desc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { articles, auditLog, contentEpoch, editions } from '@/drizzle/schema';
import { homePage } from '@/lib/articles/home';
import { featureInput } from '@/lib/articles/input';
import { db } from '@/lib/db/client';
import { makeArticle } from '@/lib/testing/content';
import { makeDraft, makeWriter } from '@/lib/testing/editions';
import type { UserActor } from '@/lib/users/actor';
import { featureArticle } from './feature-article';
import { withdrawArticle } from './withdraw-article';

let approver: UserActor;

beforeAll(async () => {
  approver = await makeWriter('approver');
});

beforeEach(async () => {
  await db().update(articles).set({ featuredPosition: null });
});

async function live(number: number) {
  const [row] = await db()
    .select({ edition: editions.id, version: editions.version })
    .from(editions)
    .where(and(eq(editions.articleNumber, number), eq(editions.state, 'published')));
  if (!row) throw new Error('nothing is live');
  return row;
}

const feature = async (number: number, featured = true, actor = approver) =>
  featureArticle(actor, { ...(await live(number)), featured });

const positions = async () => {
  const rows = await db()
    .select({ number: articles.number, at: articles.featuredPosition })
    .from(articles)
    .orderBy(articles.featuredPosition);
  return rows.filter(({ at }) => at !== null).map(({ number }) => number);
};

const epoch = async () => (await db().select({ epoch: contentEpoch.epoch }).from(contentEpoch))[0]?.epoch ?? 0;

test('the latest one comes first, the sixth goes, and readers see them in that order', async () => {
  const made: number[] = [];
  for (let i = 0; i < 6; i += 1) made.push(await makeArticle({ publishedAt: new Date(Date.UTC(2000, 1, i + 1)) }));
  const before = await epoch();
  for (const number of made) await feature(number);
  expect(await epoch()).toBe(before + made.length);
  const expected = made.slice(1).reverse();
  expect(await positions()).toEqual(expected);
  expect((await homePage()).featured.map(({ number }) => number)).toEqual(expected);
  // Asked for again, it comes to the front and none is twice there.
  await feature(made[2] ?? 0);
  expect((await homePage()).featured.map(({ number }) => number)).toEqual([
    made[2],
    made[5],
    made[4],
    made[3],
    made[1],
  ]);
  const [audited] = await db().select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  expect(audited).toMatchObject({
    action: 'article.feature',
    actorId: approver.id,
    subjectId: String(made[2]),
    before: { featured: expected },
  });
});

test('taken off, or withdrawn, it leaves its place', async () => {
  const [a, b, c] = [await makeArticle(), await makeArticle(), await makeArticle()];
  for (const number of [a, b]) await feature(number);
  await feature(a, false);
  expect(await positions()).toEqual([b]);
  const { version } = await live(b);
  await withdrawArticle(approver, { number: b, version, reason: 'Nhầm' });
  await feature(c);
  expect(await positions()).toEqual([c]);
});

test('whoever may not, what is not live and what is a page: refused, and nothing changes', async () => {
  const number = await makeArticle();
  const page = await makeArticle({ kind: 'page', slug: 'trang-noi-bat' });
  const before = await epoch();
  for (const role of ['contributor', 'editor'] as const) {
    await expect(feature(number, true, await makeWriter(role))).rejects.toMatchObject({ code: 'forbidden' });
  }
  const draft = await makeDraft(approver);
  await expect(featureArticle(approver, { ...draft, featured: true })).rejects.toMatchObject({ code: 'precondition' });
  await expect(feature(page)).rejects.toMatchObject({ code: 'precondition' });
  const seen = await live(number);
  const stale = { ...seen, version: seen.version + 1, featured: true };
  await expect(featureArticle(approver, stale)).rejects.toMatchObject({ code: 'conflict' });
  expect(featureInput.safeParse({ ...seen, featured: 'maybe' }).success).toBe(false);
  expect(await positions()).toEqual([]);
  expect(await epoch()).toBe(before);
});

test('twenty at once leave five, each in a place of its own', async () => {
  const made: number[] = [];
  for (let i = 0; i < 20; i += 1) made.push(await makeArticle());
  await Promise.all(made.map((number) => feature(number)));
  const rows = await db().select({ at: articles.featuredPosition }).from(articles);
  expect(
    rows
      .map(({ at }) => at)
      .filter((at) => at !== null)
      .sort(),
  ).toEqual([0, 1, 2, 3, 4]);
});
