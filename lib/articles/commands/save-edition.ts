import 'server-only';
import { eq } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import type { SavedEdition } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { contentColumns, keepRevision, linkContent, toContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
import { localDay } from '@/lib/dates/format';
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
    const [before] = await tx
      .select({ posterName: editions.posterName, publishedAt: editions.publishedAt })
      .from(editions)
      .where(eq(editions.id, locked.id))
      .limit(1);
    const content = await toContent(tx, actor, written, before?.posterName);
    content.publishedAt = sameDay(before?.publishedAt, content.publishedAt) ?? content.publishedAt;
    const saved = await moveEdition(tx, locked, locked.state, contentColumns(content));
    await linkContent(tx, locked.id, content);
    await keepRevision(tx, actor, { editionId: locked.id, version: saved.version, reason: 'save' }, content);
    await recordAudit(tx, actor, {
      action: 'article.save',
      subject: { type: 'article', id: locked.number },
      before: { version, title: locked.title },
      after: { edition: locked.id, version: saved.version, title: content.title },
    });
    return { number: locked.number, version: saved.version };
  });
}

/** The form shows a day. One that was not changed keeps its time, by which news of one day stand in order. */
function sameDay(before: Date | null = null, written: Date | null): Date | null {
  return before && written && localDay(before) === localDay(written) ? before : null;
}
