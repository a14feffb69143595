import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { sessions } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { isOpen, type SignedIn } from '@/lib/auth/session';
import { db } from '@/lib/db/client';

// No epoch: readers never see who is signed in.

/** Ends the session the person came with. */
export async function signOut({ actor, sessionId }: SignedIn): Promise<void> {
  await db().transaction(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.id, sessionId), isOpen()))
      .returning({ device: sessions.device });
    if (!ended) return;
    await recordAudit(tx, actor, { action: 'session.end', subject: { type: 'user', id: actor.id }, before: ended });
  });
}
