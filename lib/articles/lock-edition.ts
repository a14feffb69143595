import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { articles, editions } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { type Actor, actorId } from '@/lib/users/actor';
import type { EditionVersion } from './input';
import type { EditionAction, EditionState } from './model';
import { authorizeEdition, decideEdition, type EditionFacts } from './policy';

const columns = {
  id: editions.id,
  number: articles.number,
  kind: articles.kind,
  startedBy: articles.createdBy,
  state: editions.state,
  version: editions.version,
  title: editions.title,
  slug: editions.slug,
  submittedBy: editions.submittedBy,
  scheduledBy: editions.scheduledBy,
  scheduledFor: editions.scheduledFor,
  publishedAt: editions.publishedAt,
  overrideReason: editions.overrideReason,
};

/** An edition that this transaction holds together with its article. */
export type LockedEdition = Awaited<ReturnType<typeof selectLocked>>;

async function selectLocked(tx: Transaction, number: number, id: number) {
  // The article before its editions, always: whoever else works on one of them waits here, and nobody waits in a circle.
  await tx.select({ number: articles.number }).from(articles).where(eq(articles.number, number)).for('update').limit(1);
  const [row] = await tx
    .select(columns)
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .where(and(eq(editions.id, id), eq(editions.articleNumber, number)))
    .for('update', { of: editions })
    .limit(1);
  if (!row) throw unknown();
  return row;
}

export function factsOf(actor: Actor, edition: Pick<LockedEdition, 'kind' | 'state' | 'startedBy' | 'submittedBy'>) {
  const self = actorId(actor);
  const facts: EditionFacts = {
    kind: edition.kind,
    state: edition.state,
    own: self !== null && edition.startedBy === self,
    submittedBySelf: self !== null && edition.submittedBy === self,
  };
  return facts;
}

/**
 * The edition held until the transaction ends, if the person may do `action` with it and it still is what they saw.
 * Throws forbidden before conflict before precondition: a stranger learns nothing, and "somebody was faster" explains
 * more than "not in this state".
 */
export async function lockEdition(
  tx: Transaction,
  actor: Actor,
  action: EditionAction,
  { edition, version }: EditionVersion,
  override = '',
): Promise<LockedEdition> {
  const [found] = await tx
    .select({ number: editions.articleNumber })
    .from(editions)
    .where(eq(editions.id, edition))
    .limit(1);
  if (!found) throw unknown();
  const locked = await selectLocked(tx, found.number, edition);
  const facts = factsOf(actor, locked);
  if (decideEdition(actor, action, facts) !== 'forbidden' && locked.version !== version) throw stale();
  authorizeEdition(actor, action, facts, override);
  return locked;
}

/** Writes the new state, with what belongs to it, and gives the edition its next version. */
export async function moveEdition(
  tx: Transaction,
  { id, version }: Pick<LockedEdition, 'id' | 'version'>,
  state: EditionState,
  more: Partial<typeof editions.$inferInsert> | Record<string, unknown> = {},
): Promise<{ version: number }> {
  const [moved] = await tx
    .update(editions)
    .set({ ...more, state, version: sql`${editions.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(editions.id, id), eq(editions.version, version)))
    .returning({ version: editions.version });
  if (!moved) throw new Error('the edition was locked and still not updated');
  return moved;
}

const unknown = () => new DomainError('not_found', 'Không có bài này.');

const stale = () =>
  new DomainError('conflict', 'Bài đã được thay đổi ở nơi khác. Nội dung bạn vừa nhập vẫn còn trong trang này.');
