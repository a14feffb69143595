import 'server-only';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { users, userTokens } from '@/drizzle/schema';
import { hashToken } from '@/lib/auth/secret';
import { db } from '@/lib/db/client';
import type { Actor, Role } from './actor';
import { authorizeUser } from './policy';

export interface UserAccount {
  id: number;
  email: string;
  name: string;
  role: Role;
  status: 'active' | 'suspended';
  displayNames: string[];
  version: number;
  lastSignInAt: Date | null;
  /** False until the person has set one by their link. */
  hasPassword: boolean;
}

const ACCOUNT = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  status: users.status,
  displayNames: users.displayNames,
  version: users.version,
  lastSignInAt: users.lastSignInAt,
  hasPassword: sql<boolean>`${users.passwordHash} is not null`,
};

/** A ward has a few dozen people at most. */
const MOST_USERS = 500;

/** Active accounts first, each group by name. */
export async function listUsers(actor: Actor): Promise<UserAccount[]> {
  authorizeUser(actor, 'list');
  return db().select(ACCOUNT).from(users).orderBy(asc(users.status), asc(users.name), asc(users.id)).limit(MOST_USERS);
}

export async function findUser(actor: Actor, id: number): Promise<UserAccount | null> {
  authorizeUser(actor, 'list');
  const [user] = await db().select(ACCOUNT).from(users).where(eq(users.id, id)).limit(1);
  return user ?? null;
}

/** Whose password the link sets; null when it was used, is too old or never was. Looking does not use it up. */
export async function findPasswordLink(token: string): Promise<{ id: number; email: string; name: string } | null> {
  const [owner] = await db()
    .select({ id: users.id, email: users.email, name: users.name })
    .from(userTokens)
    .innerJoin(users, and(eq(users.id, userTokens.userId), eq(users.status, 'active')))
    .where(
      and(eq(userTokens.tokenHash, hashToken(token)), isNull(userTokens.usedAt), gt(userTokens.expiresAt, sql`now()`)),
    )
    .limit(1);
  return owner ?? null;
}
