import 'server-only';
import { sql } from 'drizzle-orm';
import type { ScheduledEdition } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { refuseObstacles } from '@/lib/articles/refuse-obstacles';
import { readContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
import { isoInstant } from '@/lib/dates/format';
import { db, type Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { type Actor, actorId } from '@/lib/users/actor';

// No epoch: readers see it when the time comes, and that is another command.

/** Approves an edition for a moment to come; the row is the schedule. */
export async function scheduleEdition(
  actor: Actor,
  { at, overrideReason, ...input }: ScheduledEdition,
): Promise<{ number: number; version: number }> {
  return db().transaction(async (tx) => {
    const locked = await lockEdition(tx, actor, 'schedule', input, overrideReason);
    refuseObstacles(locked.kind, await readContent(tx, locked.id));
    await refusePast(tx, at);
    const moved = await moveEdition(tx, locked, 'scheduled', {
      scheduledBy: actorId(actor),
      scheduledFor: at,
      overrideReason: locked.submittedBy === actorId(actor) ? overrideReason : '',
    });
    await recordAudit(tx, actor, {
      action: 'article.schedule',
      subject: { type: 'article', id: locked.number },
      before: { state: locked.state, version: locked.version, title: locked.title },
      after: {
        state: 'scheduled',
        edition: locked.id,
        version: moved.version,
        scheduledFor: isoInstant(at),
        ...(overrideReason && { overrideReason }),
      },
    });
    return { number: locked.number, version: moved.version };
  });
}

/** By the database's clock: the one that will publish it. */
async function refusePast(tx: Transaction, at: Date): Promise<void> {
  const [clock] = await tx.execute<{ past: boolean }>(sql`select ${at.toISOString()}::timestamptz <= now() as past`);
  if (!clock?.past) return;
  const message = 'Thời điểm hẹn đã qua. Hãy chọn một thời điểm sắp tới, hoặc xuất bản ngay.';
  throw new DomainError('precondition', message, { day: message });
}
