import 'server-only';
import type { EditionVersion } from '@/lib/articles/input';
import { lockEdition, moveEdition, UNSCHEDULED } from '@/lib/articles/lock-edition';
import { recordAudit } from '@/lib/audit/record';
import { isoInstant } from '@/lib/dates/format';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/users/actor';

// No epoch: readers had seen nothing of it yet.

/** Takes an edition off the schedule; it waits for approval again. */
export async function unscheduleEdition(
  actor: Actor,
  input: EditionVersion,
): Promise<{ number: number; version: number }> {
  return db().transaction(async (tx) => {
    const locked = await lockEdition(tx, actor, 'unschedule', input);
    const moved = await moveEdition(tx, locked, 'submitted', UNSCHEDULED);
    await recordAudit(tx, actor, {
      action: 'article.unschedule',
      subject: { type: 'article', id: locked.number },
      before: {
        state: locked.state,
        version: locked.version,
        title: locked.title,
        scheduledFor: locked.scheduledFor && isoInstant(locked.scheduledFor),
      },
      after: { state: 'submitted', edition: locked.id, version: moved.version },
    });
    return { number: locked.number, version: moved.version };
  });
}
