import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { endSessions } from '@/lib/auth/end-sessions';
import { db } from '@/lib/db/client';
import type { UserActor } from '@/lib/users/actor';

// No epoch: readers never see who is signed in.

/** Ends every session of the person, this one included. */
export async function signOutEverywhere(actor: UserActor): Promise<{ ended: number }> {
  return db().transaction(async (tx) => {
    const ended = await endSessions(tx, actor.id);
    await recordAudit(tx, actor, {
      action: 'session.end_all',
      subject: { type: 'user', id: actor.id },
      after: { ended },
    });
    return { ended };
  });
}
