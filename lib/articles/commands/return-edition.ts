import 'server-only';
import { sql } from 'drizzle-orm';
import type { ReturnedEdition } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/users/actor';

// No epoch: readers see nothing of what waits.

/** Gives an edition back to its writer, who is told what is wrong with it. */
export async function returnEdition(
  actor: Actor,
  { reason, ...input }: ReturnedEdition,
): Promise<{ number: number; version: number }> {
  return db().transaction(async (tx) => {
    const locked = await lockEdition(tx, actor, 'return', input);
    const moved = await moveEdition(tx, locked, 'returned', {
      returnedBy: actorId(actor),
      returnedAt: sql`now()`,
      returnedReason: reason,
    });
    await recordAudit(tx, actor, {
      action: 'article.return',
      subject: { type: 'article', id: locked.number },
      before: { state: locked.state, version: locked.version, title: locked.title },
      after: { state: 'returned', edition: locked.id, version: moved.version, reason },
    });
    return { number: locked.number, version: moved.version };
  });
}
