import { eq } from 'drizzle-orm';
import { sessions, users } from '@/drizzle/schema';
import { hashToken, randomToken } from '@/lib/auth/secret';
import type { SignedIn } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import type { Role, UserActor } from '@/lib/users/actor';
import { hashPassword } from '@/lib/users/password';

export const PASSWORD = 'sáng nay trời mưa nhẹ bên sông';

// Hashing is slow on purpose; one hash will do for everybody a test makes.
let hashed: Promise<string> | undefined;

export async function makeUser(
  role: Role = 'editor',
  more: Partial<typeof users.$inferInsert> = {},
): Promise<UserActor & { email: string; version: number }> {
  hashed ??= hashPassword(PASSWORD);
  const unique = randomToken().slice(0, 8).toLowerCase().replace(/[-_]/g, 'x');
  const [row] = await db()
    .insert(users)
    .values({
      email: `${role}-${unique}@phuong.example`,
      name: `Người thử ${unique}`,
      role,
      passwordHash: await hashed,
      ...more,
    })
    .returning({ id: users.id, name: users.name, role: users.role, email: users.email, version: users.version });
  if (!row) throw new Error('the user was not stored');
  return { kind: 'user', ...row };
}

/** A session as a sign-in leaves it; the token is what the cookie would seal. */
export async function makeSession(
  user: UserActor & { email: string },
  more: Partial<typeof sessions.$inferInsert> = {},
): Promise<SignedIn & { token: string }> {
  const token = randomToken();
  const later = new Date(Date.now() + 10 * 60_000);
  const [row] = await db()
    .insert(sessions)
    .values({
      tokenHash: hashToken(token),
      userId: user.id,
      device: 'Chrome trên Windows',
      idleExpiresAt: later,
      expiresAt: later,
      ...more,
    })
    .returning({ id: sessions.id });
  if (!row) throw new Error('the session was not stored');
  const { email, ...actor } = user;
  return { token, sessionId: row.id, email, actor };
}

export async function storedUser(id: number) {
  const [row] = await db().select().from(users).where(eq(users.id, id)).limit(1);
  if (!row) throw new Error(`there is no user ${id}`);
  return row;
}
