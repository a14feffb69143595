import { eq, sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { articleViewDays, articleViews, sessions, viewMarks, viewSalts } from '@/drizzle/schema';
import { withdrawArticle } from '@/lib/articles/commands/withdraw-article';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { makeSession, makeUser } from '@/lib/testing/accounts';
import { makeArticle, versionOf } from '@/lib/testing/content';
import { systemActor } from '@/lib/users/actor';
import { forgetMarks } from './forget-marks';
import { HITS_A_WINDOW, recordView } from './record-view';

const PHONE = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';

const reader = (more: { clientAddress?: string; userAgent?: string; prefetch?: boolean } = {}) => ({
  requestId: 'test',
  clientAddress: '203.0.113.1',
  userAgent: PHONE,
  prefetch: false,
  internal: false,
  ...more,
});

async function stored(number: number): Promise<{ total: number; days: number }> {
  const [total] = await db()
    .select({ total: articleViews.total })
    .from(articleViews)
    .where(eq(articleViews.articleNumber, number));
  const [days] = await db()
    .select({ days: sql<number>`coalesce(sum(${articleViewDays.views}), 0)::int` })
    .from(articleViewDays)
    .where(eq(articleViewDays.articleNumber, number));
  return { total: total?.total ?? 0, days: days?.days ?? 0 };
}

test('a view adds one to the total and to the day, on top of what the old portal counted', async () => {
  const number = await makeArticle({ baselineViews: 75 });
  expect(await recordView(number, reader())).toEqual({ views: 76, counted: true });
  expect(await stored(number)).toEqual({ total: 1, days: 1 });
});

test('200 readers at once are 200 views', async () => {
  const number = await makeArticle();
  const views = await Promise.all(
    Array.from({ length: 200 }, (_, i) => recordView(number, reader({ clientAddress: `203.0.113.${i}` }))),
  );
  expect(await stored(number)).toEqual({ total: 200, days: 200 });
  // Each was told a count of its own: no two readers were answered from the same increment.
  expect(new Set(views.map((view) => view.views)).size).toBe(200);
});

test('one address and agent counts up to the cap, however many at once', async () => {
  const number = await makeArticle();
  await Promise.all(Array.from({ length: 60 }, () => recordView(number, reader())));
  expect(await stored(number)).toEqual({ total: HITS_A_WINDOW, days: HITS_A_WINDOW });
  expect(await recordView(number, reader())).toEqual({ views: HITS_A_WINDOW, counted: false });
  // Another article and another agent are not his fault.
  expect((await recordView(await makeArticle(), reader())).counted).toBe(true);
  expect((await recordView(number, reader({ userAgent: `${PHONE} Zalo` }))).counted).toBe(true);
});

test('after half an hour the same reader counts again', async () => {
  const number = await makeArticle();
  for (let i = 0; i < HITS_A_WINDOW; i += 1) await recordView(number, reader());
  await db().update(viewMarks).set({ since: sql`now() - interval '31 minutes'` });
  expect((await recordView(number, reader())).counted).toBe(true);
  const [mark] = await db()
    .select({ hits: viewMarks.hits })
    .from(viewMarks)
    .where(sql`${viewMarks.since} > now() - interval '1 minute'`);
  expect(mark?.hits).toBe(1);
});

test.each([
  ['a search engine', { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
  ['nobody', { userAgent: '' }],
  ['a browser that fetches ahead', { prefetch: true }],
])('%s is told the count and not counted', async (_who, more) => {
  const number = await makeArticle({ baselineViews: 5 });
  expect(await recordView(number, reader(more))).toEqual({ views: 5, counted: false });
  expect(await stored(number)).toEqual({ total: 0, days: 0 });
});

test('what readers cannot see cannot be counted', async () => {
  const number = await makeArticle();
  await withdrawArticle(systemActor('cli'), { number, version: await versionOf(number), reason: 'Thử' });
  await expect(recordView(number, reader())).rejects.toThrow('Không có bài viết này.');
  await expect(recordView(999_999, reader())).rejects.toThrow('Không có bài viết này.');
  expect(await stored(number)).toEqual({ total: 0, days: 0 });
});

test('nothing that is kept tells who read, and the key of the marks is thrown away with the day', async () => {
  const number = await makeArticle();
  await recordView(number, reader({ clientAddress: '198.51.100.77' }));
  const marks = JSON.stringify(await db().select({ mark: viewMarks.mark }).from(viewMarks));
  expect(marks).not.toContain('198.51.100.77');
  const [today] = await db().select({ day: viewSalts.day, salt: viewSalts.salt }).from(viewSalts);

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3600_000 });
  await recordView(number, reader({ clientAddress: '198.51.100.77' }));
  vi.useRealTimers();
  const kept = await db().select({ day: viewSalts.day, salt: viewSalts.salt }).from(viewSalts);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.day).not.toBe(today?.day);
  expect(kept[0]?.salt).not.toBe(today?.salt);
});

test('marks are forgotten when their window is over', async () => {
  await recordView(await makeArticle(), reader());
  await db().update(viewMarks).set({ since: sql`now() - interval '31 minutes'` });
  await recordView(await makeArticle(), reader());
  await forgetMarks();
  expect(await db().$count(viewMarks)).toBe(1);
});

test('a day that is over leaves no key behind, also when nobody reads in the night', async () => {
  await recordView(await makeArticle(), reader());
  expect(await db().$count(viewSalts)).toBeGreaterThan(0);
  // Two days on: another test has been to tomorrow.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 48 * 3600_000 });
  await forgetMarks();
  vi.useRealTimers();
  expect(await db().$count(viewSalts)).toBe(0);
  // What this process still knew of the key is gone too, or the next view would not need a new one.
  await recordView(await makeArticle(), reader());
  expect(await db().$count(viewSalts)).toBe(1);
});

test('somebody with an open session is no reader; a session that is over, or made up, changes nothing', async () => {
  const number = await makeArticle();
  const { token, sessionId } = await makeSession(await makeUser('contributor'));
  const editor = { ...reader(), sessionCookie: await sealSession(token) };
  expect(await recordView(number, editor)).toEqual({ views: 0, counted: false });
  expect(await recordView(number, { ...editor, sessionCookie: 'made up' })).toEqual({ views: 1, counted: true });
  await db().update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.id, sessionId));
  expect(await recordView(number, editor)).toEqual({ views: 2, counted: true });
});
