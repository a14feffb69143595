import 'server-only';
import { sql } from 'drizzle-orm';
import type { EditionVersion } from '@/lib/articles/input';
import { lockEdition, moveEdition } from '@/lib/articles/lock-edition';
import { refuseObstacles } from '@/lib/articles/refuse-obstacles';
import { keepRevision, readContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/users/actor';

// No epoch: readers see nothing of what waits.

/** Hands an edition to whoever approves. */
export async function submitEdition(actor: Actor, input: EditionVersion): Promise<{ number: number; version: number }> {
  return db().transaction(async (tx) => {
    const locked = await lockEdition(tx, actor, 'submit', input);
    const content = await readContent(tx, locked.id);
    refuseObstacles(locked.kind, content);
    const moved = await moveEdition(tx, locked, 'submitted', {
      submittedBy: actorId(actor),
      submittedAt: sql`now()`,
    });
    await keepRevision(tx, actor, { editionId: locked.id, version: moved.version, reason: 'submit' }, content);
    await recordAudit(tx, actor, {
      action: 'article.submit',
      subject: { type: 'article', id: locked.number },
      before: { state: locked.state, version: locked.version, title: locked.title },
      after: { state: 'submitted', edition: locked.id, version: moved.version },
    });
    return { number: locked.number, version: moved.version };
  });
}
