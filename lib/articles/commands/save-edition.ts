import 'server-only';
import { createHash } from 'node:crypto';
import type { EditionContent } from '@/lib/articles/content';
import type { SavedEdition } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { contentColumns, keepRevision, linkContent, readContent, toContent } from '@/lib/articles/write-content';
import { changedFields } from '@/lib/audit/changed-fields';
import { recordAudit } from '@/lib/audit/record';
import { isoInstant, localDay } from '@/lib/dates/format';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/users/actor';

// No epoch: what is saved here is not published; what is published is never saved over.

/** Stores what was written over an edition that is being prepared, if nobody else stored something in between. */
export async function saveEdition(
  actor: Actor,
  { edition, version, ...written }: SavedEdition,
): Promise<{ number: number; version: number }> {
  return db().transaction(async (tx) => {
    const locked = await lockEdition(tx, actor, 'edit', { edition, version });
    const before = await readContent(tx, locked.id);
    const content = await toContent(tx, actor, written, before.posterName);
    content.publishedAt = sameDay(before.publishedAt, content.publishedAt) ?? content.publishedAt;
    const saved = await moveEdition(tx, locked, locked.state, contentColumns(content));
    await linkContent(tx, locked.id, content);
    await keepRevision(tx, actor, { editionId: locked.id, version: saved.version, reason: 'save' }, content);
    const changed = changedFields(auditedContent(before), auditedContent(content));
    await recordAudit(tx, actor, {
      action: 'article.save',
      subject: { type: 'article', id: locked.number },
      before: { version, title: locked.title, ...changed?.before },
      after: { edition: locked.id, version: saved.version, title: content.title, ...changed?.after },
    });
    return { number: locked.number, version: saved.version };
  });
}

/** As the log keeps it: the text itself stands in the revision, and a genre is not asked for. */
function auditedContent({ body, categoryIds, publishedAt, genre: _, ...fields }: EditionContent) {
  return {
    ...fields,
    categoryIds: [...categoryIds].sort((one, other) => one - other),
    publishedAt: publishedAt && isoInstant(publishedAt),
    bodyHash: createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16),
  };
}

/** The form shows a day. One that was not changed keeps its time, by which news of one day stand in order. */
function sameDay(before: Date | null = null, written: Date | null): Date | null {
  return before && written && localDay(before) === localDay(written) ? before : null;
}
