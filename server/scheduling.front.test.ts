import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { articles, auditLog, editions } from '@/drizzle/schema';
import { articleHref } from '@/lib/articles/model';
import { db } from '@/lib/db/client';
import { makeDue, makeWriter } from '@/lib/testing/editions';
import { ask } from './testing/ask';
import { type Front, startFront } from './testing/front';
import { holdArticle } from './testing/held-table';

const DUE = process.env.CONGTIN_LONG ? 500 : 40;
/** The minute, or a part of it. */
const WITHIN_SECONDS = process.env.CONGTIN_LONG ? 60 : 4;

let fronts: Front[];
let restarted: Front | undefined;

beforeAll(async () => {
  fronts = await Promise.all([startFront(), startFront()]);
});

afterAll(async () => {
  await Promise.all([...fronts, ...(restarted ? [restarted] : [])].map((front) => front.remove()));
});

/** Scheduled by one person after the other, all due within the next minute. */
async function scheduleMany(): Promise<number[]> {
  const [editor, approver] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
  const numbers: number[] = [];
  for (let index = 0; index < DUE; index += 1) {
    const inSeconds = 1 + (index * WITHIN_SECONDS) / DUE;
    numbers.push((await makeDue(editor, approver, -3600 - inSeconds)).number);
  }
  // Put into place together, so that they are due in the minute that begins now.
  await db()
    .update(editions)
    .set({ scheduledFor: sql`${editions.scheduledFor} - interval '1 hour'` })
    .where(inArray(editions.articleNumber, numbers));
  return numbers;
}

async function publications(numbers: number[]) {
  return db()
    .select({ number: auditLog.subjectId, times: count() })
    .from(auditLog)
    .where(and(eq(auditLog.action, 'article.publish'), inArray(auditLog.subjectId, numbers.map(String))))
    .groupBy(auditLog.subjectId);
}

test(`${DUE} editions that fall due are published once each by two servers, one of which is killed and comes back`, {
  timeout: 300_000,
}, async () => {
  const numbers = await scheduleMany();
  await vi.waitFor(async () => expect((await publications(numbers)).length).toBeGreaterThan(DUE / 10), {
    timeout: 120_000,
    interval: 20,
  });
  await fronts[0]?.kill();
  restarted = await startFront();
  await vi.waitFor(async () => expect(await publications(numbers)).toHaveLength(DUE), {
    timeout: 120_000,
    interval: 100,
  });
  expect((await publications(numbers)).filter(({ times }) => Number(times) !== 1)).toEqual([]);
  const live = and(inArray(editions.articleNumber, numbers), eq(editions.state, 'published'));
  expect(await db().$count(editions, live)).toBe(DUE);

  const [late] = await db().execute<{ most: string }>(sql`
    select round(extract(epoch from max(l.at - e.scheduled_for))::numeric, 2) as most from audit_log l
    join editions e on e.article_number::text = l.subject_id
    where l.action = 'article.publish' and l.actor_name = 'scheduler'`);
  // biome-ignore lint/suspicious/noConsole: a figure for the closing note, not a limit
  console.info(`at most ${late?.most} s after the moment that was promised`);

  const [row] = await db()
    .select({ number: articles.number, kind: articles.kind, slug: editions.slug })
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .where(live)
    .limit(1);
  if (!row) throw new Error('nothing was published');
  for (const front of [fronts[1], restarted]) {
    const path = articleHref(row.kind, row.slug, row.number);
    await vi.waitFor(async () => expect((await ask(front?.origin ?? '', path)).status).toBe(200), { timeout: 30_000 });
  }
});

test('health tells of editions that are late, and is green all the same', { timeout: 180_000 }, async () => {
  const [editor, approver] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
  const { number } = await makeDue(editor, approver, -3600);
  const held = await holdArticle(number);
  await db()
    .update(editions)
    .set({ scheduledFor: sql`now() - interval '2 minutes'` })
    .where(eq(editions.articleNumber, number));
  const health = async () => {
    const { status, text } = await ask(fronts[1]?.origin ?? '', '/api/health');
    return { code: status, ...JSON.parse(text) };
  };
  const patience = { timeout: 60_000, interval: 200 };
  await expect.poll(health, patience).toEqual({ code: 200, status: 'late', database: true, lateEditions: 1 });
  await held.release();
  await expect.poll(health, patience).toEqual({ code: 200, status: 'ok', database: true, lateEditions: 0 });
  expect(await publications([number])).toEqual([{ number: String(number), times: 1 }]);
});

test('a server that is told to stop leaves what is due to the next one', { timeout: 180_000 }, async () => {
  const [editor, approver] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
  const due: number[] = [];
  for (let index = 0; index < 10; index += 1) due.push((await makeDue(editor, approver)).number);
  const stopping = fronts[1];
  expect(await stopping?.stop()).toBe(0);
  await vi.waitFor(async () => expect(await publications(due)).toHaveLength(10), { timeout: 60_000, interval: 100 });
  expect((await publications(due)).filter(({ times }) => Number(times) !== 1)).toEqual([]);
});
