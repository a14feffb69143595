import 'server-only';
import { and, asc, eq, lte, notInArray, sql } from 'drizzle-orm';
import { articles, editions } from '@/drizzle/schema';
import { lockEdition } from '@/lib/articles/lock-edition';
import type { Transaction } from '@/lib/db/client';
import { changeContent } from '@/lib/epoch/change-content';
import { log } from '@/lib/log';
import { systemActor } from '@/lib/users/actor';
import { publishLocked } from './publish-edition';

// No epoch: publishLocked bumps it, once for each edition.

/** The next article that is due and that no other process is working on, held by this transaction. */
async function claimDue(tx: Transaction, except: readonly number[]) {
  const [due] = await tx
    .select({ number: articles.number, edition: editions.id, version: editions.version })
    .from(articles)
    .innerJoin(editions, eq(editions.articleNumber, articles.number))
    .where(
      and(
        eq(editions.state, 'scheduled'),
        lte(editions.scheduledFor, sql`now()`),
        except.length > 0 ? notInArray(editions.id, [...except]) : undefined,
      ),
    )
    .orderBy(asc(editions.scheduledFor), asc(editions.id))
    .limit(1)
    .for('update', { of: articles, skipLocked: true });
  return due;
}

/**
 * Publishes every edition whose time has come by the database's clock, each in a transaction of its own: what was
 * claimed by a process that dies is due again. One that cannot be published does not keep the others; it is tried again
 * at the next call. Stops between two editions when `signal` says so. Returns how many were published.
 */
export async function publishDue(signal?: AbortSignal): Promise<number> {
  const actor = systemActor('scheduler');
  const failed: number[] = [];
  let published = 0;
  while (!signal?.aborted) {
    let claimed: number | undefined;
    try {
      const found = await changeContent(async (tx) => {
        const due = await claimDue(tx, failed);
        if (!due) return false;
        claimed = due.edition;
        const locked = await lockEdition(tx, actor, 'publish', due);
        await publishLocked(tx, actor, locked, { by: locked.scheduledBy, overrideReason: locked.overrideReason });
        return true;
      });
      if (!found) break;
      published += 1;
    } catch (error) {
      if (claimed === undefined) throw error;
      log.error({ err: error, edition: claimed }, 'a scheduled edition could not be published');
      failed.push(claimed);
    }
  }
  return published;
}
