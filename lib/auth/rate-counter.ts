import 'server-only';
import { sql } from 'drizzle-orm';
import { rateCounters } from '@/drizzle/schema';
import { db } from '@/lib/db/client';

export const seconds = (count: number) => sql`make_interval(secs => ${count})`;

export const minutesUntil = (instant: ReturnType<typeof sql>) =>
  sql<number>`greatest(1, ceil(extract(epoch from ${instant} - now()) / 60))::int`;

/** Counts one more under `key` in a window of `window` seconds that begins with the first; `wait` in minutes. */
export async function countHit(key: string, window: number): Promise<{ hits: number; wait: number }> {
  const over = sql`${rateCounters.expiresAt} <= now()`;
  const [counter] = await db()
    .insert(rateCounters)
    .values({ key, hits: 1, expiresAt: sql`now() + ${seconds(window)}` })
    .onConflictDoUpdate({
      target: rateCounters.key,
      set: {
        hits: sql`case when ${over} then 1 else ${rateCounters.hits} + 1 end`,
        expiresAt: sql`case when ${over} then now() + ${seconds(window)} else ${rateCounters.expiresAt} end`,
      },
    })
    .returning({ hits: rateCounters.hits, wait: minutesUntil(sql`${rateCounters.expiresAt}`) });
  if (!counter) throw new Error('the counter was not returned');
  return counter;
}
