import { and, desc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { articles, auditLog, contentEpoch, editions } from '@/drizzle/schema';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { placeInput } from '@/lib/articles/input';
import { db } from '@/lib/db/client';
import { siteChrome } from '@/lib/settings/queries';
import { makeArticle } from '@/lib/testing/content';
import { makeWriter } from '@/lib/testing/editions';
import type { UserActor } from '@/lib/users/actor';
import { placePage } from './place-page';
import { withdrawArticle } from './withdraw-article';

let admin: UserActor;
let made = 0;

beforeAll(async () => {
  admin = await makeWriter('admin');
});

beforeEach(async () => {
  await db().update(articles).set({ menuPosition: null });
});

async function makePage(title: string): Promise<number> {
  made += 1;
  return makeArticle({ kind: 'page', title, slug: `trang-${made}` });
}

async function live(number: number) {
  const [row] = await db()
    .select({ edition: editions.id, version: editions.version })
    .from(editions)
    .where(and(eq(editions.articleNumber, number), eq(editions.state, 'published')));
  if (!row) throw new Error('nothing is live');
  return row;
}

const put = async (number: number, seen: number | null, place: number | null, actor = admin) =>
  placePage(actor, { ...(await live(number)), seen, place });

/** Titles of the pages in the menu, as readers meet them. */
async function menu(): Promise<string[]> {
  const [first] = (await siteChrome()).menu;
  return first ? [first.label, ...first.children.map(({ label }) => label)] : [];
}

const epoch = async () => (await db().select({ epoch: contentEpoch.epoch }).from(contentEpoch))[0]?.epoch ?? 0;

test('a page comes between two others, moves, goes to the end when there are fewer, and leaves', async () => {
  const [a, b, c] = [await makePage('A'), await makePage('B'), await makePage('C')];
  const before = await epoch();
  expect(await put(a, null, 1)).toEqual({ number: a, place: 1 });
  expect(await put(b, null, 7)).toEqual({ number: b, place: 2 });
  expect(await put(c, null, 2)).toEqual({ number: c, place: 2 });
  expect(await menu()).toEqual(['A', 'C', 'B']);
  await put(b, 3, 1);
  expect(await menu()).toEqual(['B', 'A', 'C']);
  await put(a, 2, null);
  expect(await menu()).toEqual(['B', 'C']);
  expect(await epoch()).toBe(before + 5);
  const [audited] = await db().select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  expect(audited).toMatchObject({
    action: 'article.place',
    actorId: admin.id,
    subjectId: String(a),
    before: { place: 2 },
    after: { place: null },
  });
});

test('a page that is withdrawn for a while keeps its place and is not counted', async () => {
  const [a, b, c] = [await makePage('A'), await makePage('B'), await makePage('C')];
  for (const [at, number] of [a, b, c].entries()) await put(number, null, at + 1);
  const { version } = await live(b);
  await withdrawArticle(admin, { number: b, version, reason: 'Đang sửa' });
  expect(await menu()).toEqual(['A', 'C']);
  await put(c, 2, 1);
  await put(c, 1, 2);
  await db().update(editions).set({ state: 'published' }).where(eq(editions.articleNumber, b));
  expect(await menu()).toEqual(['A', 'B', 'C']);
});

test('only an administrator, only a live page, only what was seen: refused, and nothing changes', async () => {
  const page = await makePage('A');
  const news = await makeArticle();
  const before = await epoch();
  for (const role of ROLES.filter((one) => one !== 'admin')) {
    await expect(put(page, null, 1, await makeWriter(role))).rejects.toMatchObject({ code: 'forbidden' });
  }
  await expect(put(news, null, 1)).rejects.toMatchObject({ code: 'precondition' });
  await expect(put(page, 3, 1)).rejects.toMatchObject({ code: 'conflict' });
  const seen = await live(page);
  const stale = { edition: seen.edition, version: seen.version + 1, seen: null, place: 1 };
  await expect(placePage(admin, stale)).rejects.toMatchObject({ code: 'conflict' });
  expect(await menu()).toEqual([]);
  expect(await epoch()).toBe(before);
});

test('what is typed is a number from 1, or nothing', () => {
  const parse = (place: string) => placeInput.safeParse({ edition: '1', version: '1', seen: '', place });
  expect(parse(' 2 ').data).toMatchObject({ seen: null, place: 2 });
  expect(parse(' ').data).toMatchObject({ place: null });
  for (const wrong of ['0', '-1', '1,5', 'đầu', '51', '1e9']) {
    expect(parse(wrong).error?.issues[0]?.message, wrong).toMatch(/^(Ghi một số|Danh mục có)/);
  }
});

test('of twenty at once, each from the same look at the menu, one is placed', async () => {
  const page = await makePage('A');
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => put(page, null, i + 1)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' });
  }
});
