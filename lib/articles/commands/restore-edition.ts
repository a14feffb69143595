import 'server-only';
import type { EditionVersion } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { refuseSecondPreparation } from '@/lib/articles/preparation';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/users/actor';

// No epoch: it comes back as a draft.

/** Takes an edition out of the trash, as a draft. */
export async function restoreEdition(
  actor: Actor,
  input: EditionVersion,
): Promise<{ number: number; version: number }> {
  return db().transaction(async (tx) => {
    const locked = await lockEdition(tx, actor, 'restore', input);
    await refuseSecondPreparation(tx, locked.number);
    const moved = await moveEdition(tx, locked, 'draft');
    await recordAudit(tx, actor, {
      action: 'article.restore',
      subject: { type: 'article', id: locked.number },
      before: { state: locked.state, version: locked.version, title: locked.title },
      after: { state: 'draft', edition: locked.id, version: moved.version },
    });
    return { number: locked.number, version: moved.version };
  });
}
