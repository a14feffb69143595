import 'server-only';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { auditLog, sessions } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { isOpen, type SignedIn } from './session';

export interface OwnSession {
  id: number;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  current: boolean;
}

/** The sessions the person has open, the one they are in first. */
export async function ownSessions({ actor, sessionId }: SignedIn): Promise<OwnSession[]> {
  const rows = await db()
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.id), isOpen()))
    .orderBy(desc(eq(sessions.id, sessionId)), desc(sessions.lastSeenAt))
    .limit(50);
  return rows.map((row) => ({ ...row, current: row.id === sessionId }));
}

export interface SignInTry {
  id: number;
  at: Date;
  succeeded: boolean;
  device: string;
}

/** The latest times somebody signed in to the person's account, or failed to. */
export async function ownSignInTries({ actor }: SignedIn): Promise<SignInTry[]> {
  const rows = await db()
    .select({
      id: auditLog.id,
      at: auditLog.at,
      action: auditLog.action,
      device: sql<string>`coalesce(${auditLog.after} ->> 'device', '')`,
    })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectType, 'user'),
        eq(auditLog.subjectId, String(actor.id)),
        inArray(auditLog.action, ['session.begin', 'session.refuse']),
      ),
    )
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(10);
  return rows.map(({ action, ...row }) => ({ ...row, succeeded: action === 'session.begin' }));
}
