import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import { lockEdition, moveEdition, UNSCHEDULED } from '@/lib/articles/lock-edition';
import { isLive } from '@/lib/articles/visibility';
import { recordAudit } from '@/lib/audit/record';
import { isoInstant } from '@/lib/dates/format';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import { cleanLine } from '@/lib/text/clean';
import { type Actor, actorId } from '@/lib/users/actor';

export interface Withdrawal {
  number: number;
  /** The published edition as the person saw it; whichever is live when nobody looked. */
  edition?: number;
  version: number;
  /** Shown to readers on the 410 page. */
  reason: string;
}

/**
 * Takes a published article away from readers: its address answers 410 with the reason from now on. An edition of it that
 * waits for its time waits for approval again, or the clock would undo it.
 */
export async function withdrawArticle(actor: Actor, input: Withdrawal): Promise<{ number: number; version: number }> {
  return changeContent((tx) => withdrawArticleIn(tx, actor, input));
}

/** `withdrawArticle` as a part of a larger transaction. */
export async function withdrawArticleIn(
  tx: Transaction,
  actor: Actor,
  input: Withdrawal,
): Promise<{ number: number; version: number }> {
  const reason = cleanLine(input.reason);
  const edition = input.edition ?? (await liveEdition(tx, input.number));
  const locked = await lockEdition(tx, actor, 'withdraw', { edition, version: input.version });
  if (reason === '')
    throw new DomainError('invalid', 'Cần ghi lý do gỡ bài: người đọc sẽ thấy lý do này.', { reason: 'Bắt buộc.' });
  const withdrawn = await moveEdition(tx, locked, 'withdrawn', {
    withdrawnBy: actorId(actor),
    withdrawnAt: sql`now()`,
    withdrawnReason: reason,
  });
  await recordAudit(tx, actor, {
    action: 'article.withdraw',
    subject: { type: 'article', id: locked.number },
    before: { state: 'published', version: locked.version, title: locked.title },
    after: { state: 'withdrawn', edition: locked.id, version: withdrawn.version, reason },
  });
  await takeOffSchedule(tx, actor, locked.number);
  await bumpEpoch(tx);
  return { number: locked.number, version: withdrawn.version };
}

async function liveEdition(tx: Transaction, number: number): Promise<number> {
  const [live] = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.articleNumber, number), isLive()))
    .limit(1);
  if (!live) throw new DomainError('not_found', 'Bài này không còn được đăng.');
  return live.id;
}

async function takeOffSchedule(tx: Transaction, actor: Actor, number: number): Promise<void> {
  const [scheduled] = await tx
    .select({ id: editions.id, version: editions.version, scheduledFor: editions.scheduledFor })
    .from(editions)
    .where(and(eq(editions.articleNumber, number), eq(editions.state, 'scheduled')))
    .limit(1);
  if (!scheduled) return;
  const moved = await moveEdition(tx, scheduled, 'submitted', UNSCHEDULED);
  await recordAudit(tx, actor, {
    action: 'article.unschedule',
    subject: { type: 'article', id: number },
    before: {
      state: 'scheduled',
      version: scheduled.version,
      scheduledFor: scheduled.scheduledFor && isoInstant(scheduled.scheduledFor),
    },
    after: { state: 'submitted', edition: scheduled.id, version: moved.version },
  });
}
