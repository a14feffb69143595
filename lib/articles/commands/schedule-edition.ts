import 'server-only';
import { sql } from 'drizzle-orm';
import type { ScheduledEdition } from '@/lib/articles/input';
import { lockEdition, moveEdition, overrideOf } from '@/lib/articles/lock-edition';
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
    const content = await readContent(tx, locked.id);
    refuseObstacles(locked.kind, content);
    await refusePast(tx, at);
    refuseLaterDay(content.publishedAt, at);
    const override = overrideOf(actor, 'schedule', locked, overrideReason);
    const moved = await moveEdition(tx, locked, 'scheduled', {
      scheduledBy: actorId(actor),
      scheduledFor: at,
      overrideReason: override,
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
        ...(override && { overrideReason: override }),
      },
    });
    return { number: locked.number, version: moved.version };
  });
}

/** Nothing is published with a day that is still to come: at its time it would be refused for ever. */
function refuseLaterDay(publishedAt: Date | null, at: Date): void {
  if (publishedAt === null || publishedAt <= at) return;
  const message = 'Ngày đăng tin ghi trong bài còn sau thời điểm hẹn. Hãy sửa ngày trong bài hoặc hẹn muộn hơn.';
  throw new DomainError('precondition', message, { day: message });
}

/** By the database's clock: the one that will publish it. */
async function refusePast(tx: Transaction, at: Date): Promise<void> {
  const [clock] = await tx.execute<{ past: boolean }>(sql`select ${at.toISOString()}::timestamptz <= now() as past`);
  if (!clock?.past) return;
  const message = 'Thời điểm hẹn đã qua. Hãy chọn một thời điểm sắp tới, hoặc xuất bản ngay.';
  throw new DomainError('precondition', message, { day: message });
}
