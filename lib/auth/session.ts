import 'server-only';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { sessions, users } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import type { UserActor } from '@/lib/users/actor';
import { SESSION } from './limits';
import { hashToken } from './secret';
import { unsealSession } from './session-cookie';

/** A person and the session they came with, as the database has both at this moment. */
export interface SignedIn {
  actor: UserActor;
  email: string;
  sessionId: number;
}

/** Not ended, not idle for too long, not too old. */
export const isOpen = () =>
  and(isNull(sessions.revokedAt), gt(sessions.idleExpiresAt, sql`now()`), gt(sessions.expiresAt, sql`now()`));

/** When a session that is used now ends by itself if it is not used again. */
export const idleEnd = () => sql`now() + make_interval(secs => ${SESSION.idle})`;

/** Whose session the cookie names; null when it is over or the person is suspended. */
export async function findSession(cookie: string | undefined): Promise<(SignedIn & { seenLately: boolean }) | null> {
  const token = await unsealSession(cookie);
  if (token === null) return null;
  const [row] = await db()
    .select({
      sessionId: sessions.id,
      seenLately: sql<boolean>`${sessions.lastSeenAt} > now() - make_interval(secs => ${SESSION.seenEvery})`,
      id: users.id,
      name: users.name,
      role: users.role,
      email: users.email,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, hashToken(token)), isOpen(), eq(users.status, 'active')))
    .limit(1);
  if (!row) return null;
  const { sessionId, seenLately, email, id, name, role } = row;
  return { sessionId, seenLately, email, actor: { kind: 'user', id, name, role } };
}

/** Moves the idle end of a session that is in use. */
export async function markSeen(sessionId: number): Promise<void> {
  await db()
    .update(sessions)
    .set({ lastSeenAt: sql`now()`, idleExpiresAt: sql`least(${idleEnd()}, ${sessions.expiresAt})` })
    .where(and(eq(sessions.id, sessionId), isOpen()));
}
