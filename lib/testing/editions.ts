import { eq } from 'drizzle-orm';
import { auditLog, editions } from '@/drizzle/schema';
import { createArticle } from '@/lib/articles/commands/create-article';
import { publishEdition } from '@/lib/articles/commands/publish-edition';
import { scheduleEdition } from '@/lib/articles/commands/schedule-edition';
import { submitEdition } from '@/lib/articles/commands/submit-edition';
import type { NewArticle, SavedEdition } from '@/lib/articles/input';
import { db } from '@/lib/db/client';
import type { Actor, UserActor } from '@/lib/users/actor';
import { makeUser } from './accounts';
import { bodyOf, makeCategory } from './content';

let made = 0;

/** An edition as the person who works on it last saw it. */
export interface Seen {
  number: number;
  edition: number;
  version: number;
}

/** What a person writes, complete enough to be published. */
export async function written(more: Partial<NewArticle> = {}): Promise<NewArticle> {
  made += 1;
  const primaryCategoryId =
    more.primaryCategoryId === undefined ? (await makeCategory(`muc-thu-${made}`)).id : more.primaryCategoryId;
  return {
    kind: 'article',
    title: `Bài soạn số ${made}`,
    slug: null,
    lead: 'Sapo của bài.',
    body: bodyOf('Nội dung của bài.'),
    coverMediaId: null,
    primaryCategoryId,
    categoryIds: [],
    byline: '',
    posterName: 'Ban biên tập',
    sourceName: '',
    sourceUrl: null,
    publishedAt: null,
    ...more,
  };
}

/** The same text as it is sent to be saved over what was seen. */
export const saved = ({ kind: _, ...content }: NewArticle, { edition, version }: Seen): SavedEdition => ({
  correctionNote: '',
  ...content,
  edition,
  version,
});

/** Somebody who may publish under the office's usual name. */
export const makeWriter = (role: UserActor['role']) => makeUser(role, { displayNames: ['Ban biên tập'] });

export async function makeDraft(by: UserActor, more: Partial<NewArticle> = {}): Promise<Seen> {
  return createArticle(by, await written(more));
}

export async function makeSubmitted(by: UserActor, more: Partial<NewArticle> = {}): Promise<Seen> {
  const draft = await makeDraft(by, more);
  return { ...draft, ...(await submitEdition(by, draft)) };
}

export async function makePublished(by: UserActor, approver: Actor, more: Partial<NewArticle> = {}): Promise<Seen> {
  const waiting = await makeSubmitted(by, more);
  return { ...waiting, ...(await publishEdition(approver, { ...waiting, overrideReason: '' })) };
}

/** Scheduled for a moment to come, and then, as time does, made due `secondsAgo`. */
export async function makeDue(by: UserActor, approver: Actor, secondsAgo = 1): Promise<Seen> {
  const waiting = await makeSubmitted(by);
  const at = new Date(Date.now() + 3_600_000);
  const scheduled = { ...waiting, ...(await scheduleEdition(approver, { ...waiting, at, overrideReason: '' })) };
  await db()
    .update(editions)
    .set({ scheduledFor: new Date(Date.now() - secondsAgo * 1000) })
    .where(eq(editions.id, scheduled.edition));
  return scheduled;
}

export async function storedEdition(id: number) {
  const [row] = await db().select().from(editions).where(eq(editions.id, id)).limit(1);
  if (!row) throw new Error(`there is no edition ${id}`);
  return row;
}

/** Everything the audit log says of an article, the oldest first. */
export async function auditOf(number: number) {
  const rows = await db()
    .select({
      action: auditLog.action,
      actorId: auditLog.actorId,
      actorName: auditLog.actorName,
      after: auditLog.after,
    })
    .from(auditLog)
    .where(eq(auditLog.subjectId, String(number)))
    .orderBy(auditLog.id);
  return rows as (Omit<(typeof rows)[number], 'after'> & { after: Record<string, unknown> | null })[];
}
