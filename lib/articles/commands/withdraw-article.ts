import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import { authorizeArticle } from '@/lib/articles/policy';
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
export async function withdrawArticle(actor: Actor, input: Withdrawal): Promise<{ version: number }> {
  return changeContent((tx) => withdrawArticleIn(tx, actor, input));
}

/** `withdrawArticle` as a part of a larger transaction. */
export async function withdrawArticleIn(
  tx: Transaction,
  actor: Actor,
  input: Withdrawal,
): Promise<{ version: number }> {
  const reason = cleanLine(input.reason);
  const [current] = await tx
    .select({ id: editions.id, version: editions.version, title: editions.title })
    .from(editions)
    .where(and(eq(editions.articleNumber, input.number), isLive()))
    .for('update')
    .limit(1);
  authorizeArticle(actor, 'withdraw');
  if (reason === '')
    throw new DomainError('invalid', 'Cần ghi lý do gỡ bài: người đọc sẽ thấy lý do này.', { reason: 'Bắt buộc.' });
  if (!current) throw new DomainError('not_found', 'Bài này không còn được đăng.');
  if (current.version !== input.version) {
    throw new DomainError('conflict', 'Bài đã được người khác thay đổi. Hãy tải lại trang rồi làm lại.');
  }
  const [withdrawn] = await tx
    .update(editions)
    .set({
      state: 'withdrawn',
      version: sql`${editions.version} + 1`,
      withdrawnBy: actorId(actor),
      withdrawnAt: sql`now()`,
      withdrawnReason: reason,
      updatedAt: sql`now()`,
    })
    .where(and(eq(editions.id, current.id), eq(editions.version, input.version)))
    .returning({ version: editions.version });
  if (!withdrawn) throw new Error('the row was locked and still not updated');
  await recordAudit(tx, actor, {
    action: 'article.withdraw',
    subject: { type: 'article', id: input.number },
    before: { state: 'published', version: current.version, title: current.title },
    after: { state: 'withdrawn', version: withdrawn.version, reason },
  });
  await bumpEpoch(tx);
  return withdrawn;
}
