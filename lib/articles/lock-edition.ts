import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { articles, editions } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { type Actor, actorId } from '@/lib/users/actor';
import type { EditionVersion } from './input';
import type { EditionAction, EditionState } from './model';
import { authorizeEdition, decideEdition, type EditionFacts } from './policy';

/**
 * Who last changed the words: steps leave them as they are. Written out, because a column of the outer query would
 * otherwise lose its table.
 */
export const lastWriter = sql<number | null>`(
  select r.author_id from revisions r
  where r.edition_id = ${sql.raw('"editions"."id"')} and r.reason in ('create', 'save', 'correct')
  order by r.id desc limit 1)`.mapWith(editions.createdBy);

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
  writtenBy: lastWriter,
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

type Known = Pick<LockedEdition, 'kind' | 'state' | 'startedBy'> &
  Partial<Pick<LockedEdition, 'submittedBy' | 'writtenBy'>>;

export function factsOf(actor: Actor, edition: Known): EditionFacts {
  const self = actorId(actor);
  return {
    kind: edition.kind,
    state: edition.state,
    own: self !== null && edition.startedBy === self,
    answersForIt: self !== null && (edition.submittedBy === self || edition.writtenBy === self),
  };
}

/** The written reason, if the policy asked for one: nobody overrides what they were free to do. */
export const overrideOf = (actor: Actor, action: EditionAction, locked: LockedEdition, reason: string): string =>
  decideEdition(actor, action, factsOf(actor, locked)) === 'needs_override' ? reason : '';

/** What an edition loses that is taken off the schedule. */
export const UNSCHEDULED = { scheduledBy: null, scheduledFor: null, overrideReason: '' };

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
