import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { articles, categories } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import { PAGES } from './content/pages';
import { SEED_LOCK, seedDatabase } from './seed';

/** More than the three and five seconds after which an ordinary statement of the pool gives up. */
const LONGER_THAN_ANY_READER_WAITS = '6 seconds';

test('first starts on one database wait for each other, however long one takes', async () => {
  const sql = postgres(env().DATABASE_URL ?? '', { max: 2 });
  const waiting = async () => {
    const [row] = await sql<{ long: boolean }[]>`
      select exists (
        select from pg_stat_activity
        where wait_event_type = 'Lock' and wait_event = 'advisory' and datname = current_database()
          and now() - query_start > ${LONGER_THAN_ANY_READER_WAITS}::interval
      ) as long`;
    return row?.long;
  };
  const starts = await sql.begin(async (tx) => {
    // As a third start does that is in the middle of its work.
    await tx`select pg_advisory_xact_lock(hashtextextended(${SEED_LOCK}, 0))`;
    const both = Promise.allSettled([seedDatabase('ward', () => undefined), seedDatabase('ward', () => undefined)]);
    let ended = false;
    void both.then(() => {
      ended = true;
    });
    while (!ended && !(await waiting())) await sleep(100);
    return { both };
  });
  expect(await starts.both).toEqual([
    { status: 'fulfilled', value: undefined },
    { status: 'fulfilled', value: undefined },
  ]);
  expect(await db().$count(articles)).toBe(PAGES.length);
  expect(await db().$count(categories)).toBeGreaterThan(10);
  await sql.end();
});
