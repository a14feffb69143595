import 'server-only';
import { eq } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import type { SavedEdition } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { contentColumns, keepRevision, linkContent, toContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
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
      .select({ posterName: editions.posterName })
      .from(editions)
      .where(eq(editions.id, locked.id))
      .limit(1);
    const content = await toContent(tx, actor, written, before?.posterName);
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
