import 'server-only';
import { eq } from 'drizzle-orm';
import { editions, editionTags } from '@/drizzle/schema';
import type { EditionVersion } from '@/lib/articles/input';
import { lockEdition } from '@/lib/articles/lock-edition';
import { refuseSecondPreparation } from '@/lib/articles/preparation';
import { contentColumns, keepRevision, linkContent, readContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
import { db, type Transaction } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/users/actor';

// No epoch: the live edition stays as it is until the new one is published.

/** Begins a new edition beside one that readers see, or saw before it was withdrawn: never a change to what is live. */
export async function correctArticle(
  actor: Actor,
  input: EditionVersion,
): Promise<{ number: number; edition: number; version: number }> {
  return db().transaction(async (tx) => {
    const live = await lockEdition(tx, actor, 'correct', input);
    await refuseSecondPreparation(tx, live.number);
    const content = { ...(await readContent(tx, live.id)), correctionNote: '' };
    const [edition] = await tx
      .insert(editions)
      .values({
        articleNumber: live.number,
        createdBy: actorId(actor),
        genre: content.genre,
        ...contentColumns(content),
      })
      .returning({ id: editions.id, version: editions.version });
    if (!edition) throw new Error('the edition was not returned');
    await linkContent(tx, edition.id, content);
    await copyTags(tx, live.id, edition.id);
    await keepRevision(tx, actor, { editionId: edition.id, version: edition.version, reason: 'correct' }, content);
    await recordAudit(tx, actor, {
      action: 'article.correct',
      subject: { type: 'article', id: live.number },
      before: { edition: live.id, state: live.state, title: live.title },
      after: { edition: edition.id, version: edition.version, state: 'draft' },
    });
    return { number: live.number, edition: edition.id, version: edition.version };
  });
}

async function copyTags(tx: Transaction, from: number, to: number): Promise<void> {
  const tags = await tx
    .select({ tagId: editionTags.tagId })
    .from(editionTags)
    .where(eq(editionTags.editionId, from))
    .limit(100);
  if (tags.length > 0) await tx.insert(editionTags).values(tags.map(({ tagId }) => ({ editionId: to, tagId })));
}
