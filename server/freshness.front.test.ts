import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withdrawArticle } from '@/lib/articles/commands/withdraw-article';
import { db } from '@/lib/db/client';
import { makeCategory, versionOf } from '@/lib/testing/content';
import { systemActor } from '@/lib/users/actor';
import { ask } from './testing/ask';
import { type Published, publish } from './testing/content';
import { type Front, startFront } from './testing/front';

const SHOWN_ON = ['/', '/chuyen-muc/tin-tuc', '/rss.xml', '/chuyen-muc/tin-tuc/rss.xml', '/sitemap.xml'];
/** Ends what hangs; how fast it is, is for the bench. */
const UNHURRIED = { timeout: 60_000, interval: 50 };

let fronts: Front[];

beforeAll(async () => {
  fronts = await Promise.all([startFront(), startFront()]);
  await makeCategory('tin-tuc', { homePosition: 1 });
});

afterAll(() => Promise.all(fronts.map((front) => front.remove())));

const publishNow = () => publish({ categories: ['tin-tuc'], publishedAt: new Date() });

/** Where, on any server, the article is not seen. */
async function notSeen({ path, title }: Published): Promise<string[]> {
  const missing: string[] = [];
  for (const { origin } of fronts) {
    if ((await ask(origin, path)).status !== 200) missing.push(`${origin}${path}`);
    for (const page of SHOWN_ON) {
      const { text } = await ask(origin, page);
      if (!text.includes(page === '/sitemap.xml' ? path : title)) missing.push(`${origin}${page}`);
    }
  }
  return missing;
}

/** Asks until every server answers from memory: one that still has to hear of an earlier change draws once more. */
async function warmAll(pages: readonly string[] = SHOWN_ON): Promise<void> {
  for (const { origin } of fronts) {
    for (const page of pages) {
      await vi.waitFor(
        async () => expect((await ask(origin, page)).headers['server-timing'], page).toBe('cache;desc=hit'),
        UNHURRIED,
      );
    }
  }
}

test('what another process publishes comes to every page of every server', async () => {
  await warmAll();
  const published = await publishNow();
  await vi.waitFor(async () => expect(await notSeen(published)).toEqual([]), UNHURRIED);
});

test('what is withdrawn goes from them all', async () => {
  const published = await publishNow();
  await vi.waitFor(async () => expect(await notSeen(published)).toEqual([]), UNHURRIED);
  const version = await versionOf(published.number);
  await withdrawArticle(systemActor('cli'), { number: published.number, version, reason: 'Đăng nhầm.' });
  await vi.waitFor(async () => {
    expect(await notSeen(published)).toHaveLength(fronts.length * (SHOWN_ON.length + 1));
    for (const { origin } of fronts) expect((await ask(origin, published.path)).status).toBe(410);
  }, UNHURRIED);
});

test('a change that is announced to nobody is seen by the poll', async () => {
  await warmAll();
  // As a listening connection that died without a word: the row changes, no announcement comes.
  const published = await publishNow();
  const { number, path } = published;
  await vi.waitFor(async () => expect(await notSeen(published)).toEqual([]), UNHURRIED);
  // What is not in memory would be drawn anew and prove nothing.
  await warmAll([path]);
  await db().execute(sql`update editions set title = 'Tiêu đề sửa trong im lặng' where article_number = ${number}`);
  await db().execute(sql`update content_epoch set epoch = epoch + 1`);
  await vi.waitFor(async () => {
    for (const { origin } of fronts) expect((await ask(origin, path)).text).toContain('Tiêu đề sửa trong im lặng');
  }, UNHURRIED);
});

test('with every listening connection killed, what is published is still seen', async () => {
  await warmAll();
  const killed = await db().execute<{ killed: boolean }>(sql`
    select pg_terminate_backend(pid) as killed from pg_stat_activity
    where datname = current_database() and query ilike 'listen %'`);
  expect(killed.length).toBe(fronts.length);
  const published = await publishNow();
  await vi.waitFor(async () => expect(await notSeen(published)).toEqual([]), UNHURRIED);
  await warmAll();
  // The connections are back, and announcements with them.
  await vi.waitFor(async () => {
    const listening = await db().execute(sql`
      select 1 from pg_stat_activity where datname = current_database() and query ilike 'listen %'`);
    expect(listening.length).toBe(fronts.length);
  }, UNHURRIED);
  const next = await publishNow();
  await vi.waitFor(async () => expect(await notSeen(next)).toEqual([]), UNHURRIED);
});
