import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq } from 'drizzle-orm';
import { articles, editions } from '@/drizzle/schema';
import type { EditionContent } from '@/lib/articles/content';
import type { NewArticle } from '@/lib/articles/input';
import { authorizeCreation } from '@/lib/articles/policy';
import { contentColumns, keepRevision, linkContent, readContent, toContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
import { db, type Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { type Actor, actorId } from '@/lib/users/actor';

// No epoch: readers see nothing of a draft.

interface Created {
  number: number;
  edition: number;
  version: number;
}

/** Begins an article as a draft. The same form sent again, by an impatient finger or the way back, is the same article. */
export async function createArticle(actor: Actor, { kind, formKey, ...written }: NewArticle): Promise<Created> {
  authorizeCreation(actor, kind);
  return db().transaction(async (tx) => {
    const content = await toContent(tx, actor, written);
    const [article] = await tx
      .insert(articles)
      .values({ kind, createdBy: actorId(actor), formKey })
      .onConflictDoNothing({ target: articles.formKey })
      .returning({ number: articles.number });
    if (!article) return sentBefore(tx, actor, formKey ?? '', content);
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

async function sentBefore(tx: Transaction, actor: Actor, formKey: string, content: EditionContent): Promise<Created> {
  const [first] = await tx
    .select({ number: articles.number, edition: editions.id, version: editions.version })
    .from(articles)
    .innerJoin(editions, eq(editions.articleNumber, articles.number))
    .where(and(eq(articles.formKey, formKey), eq(articles.createdBy, actorId(actor) ?? 0)))
    .orderBy(asc(editions.id))
    .limit(1);
  if (first && isDeepStrictEqual(await readContent(tx, first.edition), inOrder(content))) return first;
  throw new DomainError(
    'conflict',
    'Bài từ trang này đã được lưu thành một bản nháp trước đó. Nội dung bạn vừa nhập vẫn còn trong trang này.',
  );
}

/** As it comes back from the tables. */
const inOrder = (content: EditionContent): EditionContent => ({
  ...content,
  categoryIds: [...content.categoryIds].sort((a, b) => a - b),
});
