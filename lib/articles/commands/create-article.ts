import 'server-only';
import { articles, editions } from '@/drizzle/schema';
import type { NewArticle } from '@/lib/articles/input';
import { authorizeCreation } from '@/lib/articles/policy';
import { contentColumns, keepRevision, linkContent, toContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/users/actor';

// No epoch: readers see nothing of a draft.

/** Begins an article as a draft. */
export async function createArticle(
  actor: Actor,
  { kind, ...written }: NewArticle,
): Promise<{ number: number; edition: number; version: number }> {
  authorizeCreation(actor, kind);
  return db().transaction(async (tx) => {
    const content = await toContent(tx, actor, written);
    const [article] = await tx
      .insert(articles)
      .values({ kind, createdBy: actorId(actor) })
      .returning({ number: articles.number });
    if (!article) throw new Error('the article was not returned');
    const [edition] = await tx
      .insert(editions)
      .values({ articleNumber: article.number, createdBy: actorId(actor), ...contentColumns(content) })
      .returning({ id: editions.id, version: editions.version });
    if (!edition) throw new Error('the edition was not returned');
    await linkContent(tx, edition.id, content);
    await keepRevision(tx, actor, { editionId: edition.id, version: edition.version, reason: 'create' }, content);
    await recordAudit(tx, actor, {
      action: 'article.create',
      subject: { type: 'article', id: article.number },
      after: { edition: edition.id, version: edition.version, kind, title: content.title },
    });
    return { number: article.number, edition: edition.id, version: edition.version };
  });
}
