import 'server-only';
import type { EditionVersion } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/users/actor';

// No epoch: only what readers never saw can go to the trash.

/** Puts an edition that was never published aside; nothing of it is lost. */
export async function trashEdition(actor: Actor, input: EditionVersion): Promise<{ number: number; version: number }> {
  return db().transaction(async (tx) => {
    const locked = await lockEdition(tx, actor, 'trash', input);
    const moved = await moveEdition(tx, locked, 'trashed');
    await recordAudit(tx, actor, {
      action: 'article.trash',
      subject: { type: 'article', id: locked.number },
      before: { state: locked.state, version: locked.version, title: locked.title },
      after: { state: 'trashed', edition: locked.id, version: moved.version },
    });
    return { number: locked.number, version: moved.version };
  });
}
