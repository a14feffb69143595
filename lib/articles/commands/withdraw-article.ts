import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { isLive } from '@/lib/articles/visibility';
import { recordAudit } from '@/lib/audit/record';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import { cleanLine } from '@/lib/text/clean';
import { type Actor, actorId } from '@/lib/users/actor';

export interface Withdrawal {
  number: number;
  /** Of the published edition, as the person saw it. */
  version: number;
  /** Shown to readers on the 410 page. */
  reason: string;
}

/** Takes a published article away from readers: its address answers 410 with the reason from now on. */
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
  const [live] = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.articleNumber, input.number), isLive()))
    .limit(1);
  if (!live) throw new DomainError('not_found', 'Bài này không còn được đăng.');
  const locked = await lockEdition(tx, actor, 'withdraw', { edition: live.id, version: input.version });
  if (reason === '')
    throw new DomainError('invalid', 'Cần ghi lý do gỡ bài: người đọc sẽ thấy lý do này.', { reason: 'Bắt buộc.' });
  const withdrawn = await moveEdition(tx, locked, 'withdrawn', {
    withdrawnBy: actorId(actor),
    withdrawnAt: sql`now()`,
    withdrawnReason: reason,
  });
  await recordAudit(tx, actor, {
    action: 'article.withdraw',
    subject: { type: 'article', id: input.number },
    before: { state: 'published', version: locked.version, title: locked.title },
    after: { state: 'withdrawn', edition: locked.id, version: withdrawn.version, reason },
  });
  await bumpEpoch(tx);
  return { number: input.number, version: withdrawn.version };
}
