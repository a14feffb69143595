import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { rateCounters } from '@/drizzle/schema';
import { db, type Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { ACCOUNT_TRIES, ADDRESS_TRIES } from './limits';
import { countHit, minutesUntil, seconds } from './rate-counter';
import { keyedHash } from './secret';

const accountKey = (email: string) => `sign-in account ${keyedHash('account', email)}`;

/** Counts a try from `address`; refuses when there were too many, whatever the account. */
export async function countAddressTry(address: string): Promise<void> {
  const network = keyedHash('address', address);
  for (const { limit, window } of ADDRESS_TRIES) {
    const { hits, wait } = await countHit(`sign-in address ${window} ${network}`, window);
    if (hits > limit) throw tooOften(wait);
  }
}

/**
 * Counts a try at an account before its password is looked at, so that parallel tries cannot outrun the counter. From
 * the fifth on each is followed by a pause, and during one nothing is tried and nothing counted: the pauses grow by
 * failures, not by impatience, and the account is never locked for good.
 */
export async function countAccountTry(email: string): Promise<void> {
  const { free, window, firstPause, longestPause } = ACCOUNT_TRIES;
  const hits = sql`(case when ${rateCounters.expiresAt} <= now() then 1 else ${rateCounters.hits} + 1 end)`;
  const pause = sql`make_interval(secs => least(${longestPause}, ${firstPause} * power(2, least(${hits} - ${free}, 20))))`;
  const [counted] = await db()
    .insert(rateCounters)
    .values({ key: accountKey(email), hits: 1, expiresAt: sql`now() + ${seconds(window)}` })
    .onConflictDoUpdate({
      target: rateCounters.key,
      set: {
        hits,
        pausedUntil: sql`case when ${hits} >= ${free} then now() + ${pause} end`,
        // What was counted is remembered for a day after the pause, or the pauses could not grow.
        expiresAt: sql`case
          when ${hits} >= ${free} then now() + ${pause} + ${seconds(longestPause)}
          when ${hits} = 1 then now() + ${seconds(window)}
          else ${rateCounters.expiresAt} end`,
      },
      setWhere: sql`${rateCounters.pausedUntil} is null or ${rateCounters.pausedUntil} <= now()`,
    })
    .returning({ hits: rateCounters.hits });
  if (counted) return;
  const [paused] = await db()
    .select({ wait: minutesUntil(sql`${rateCounters.pausedUntil}`) })
    .from(rateCounters)
    .where(eq(rateCounters.key, accountKey(email)))
    .limit(1);
  throw tooOften(paused?.wait ?? 1);
}

/** The person has shown who they are: earlier failures no longer count. */
export async function forgetAccountTries(tx: Transaction, email: string): Promise<void> {
  await tx.delete(rateCounters).where(eq(rateCounters.key, accountKey(email)));
}

function tooOften(minutes: number): DomainError {
  const wait = minutes < 60 ? `${minutes} phút` : `${Math.ceil(minutes / 60)} giờ`;
  return new DomainError('rate_limited', `Đã thử đăng nhập quá nhiều lần. Hãy thử lại sau ${wait}.`);
}
