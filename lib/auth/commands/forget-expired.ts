import 'server-only';
import { lt, not, sql } from 'drizzle-orm';
import { rateCounters, sessions, userTokens } from '@/drizzle/schema';
import { isOpen } from '@/lib/auth/session';
import { db } from '@/lib/db/client';

// No epoch: nothing of this is ever shown to readers.

/** Deletes what can no longer let anybody in or keep anybody out: ended sessions, expired links, old counters. */
export async function forgetExpired(): Promise<void> {
  const now = sql`now()`;
  await db()
    .delete(sessions)
    .where(not(sql`(${isOpen()})`));
  await db().delete(userTokens).where(lt(userTokens.expiresAt, now));
  await db().delete(rateCounters).where(lt(rateCounters.expiresAt, now));
}
