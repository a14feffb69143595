import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import { PREPARATION_STATES } from '@/drizzle/schema/vocabulary';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';

/** Editions on their way to readers; an article has at most one. */
const isInPreparation = () => inArray(editions.state, PREPARATION_STATES);

/** For whoever holds the article. */
export async function refuseSecondPreparation(tx: Transaction, number: number): Promise<void> {
  const [other] = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.articleNumber, number), isInPreparation()))
    .limit(1);
  if (other) throw new DomainError('conflict', 'Bài này đã có một bản đang soạn. Hãy mở bản đó để sửa tiếp.');
}
