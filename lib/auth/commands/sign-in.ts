import 'server-only';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { sessions, users } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { deviceOf } from '@/lib/auth/device';
import { KEPT_REFUSALS, SESSION } from '@/lib/auth/limits';
import { inTurn, passwordMatches } from '@/lib/auth/password-check';
import { countHit } from '@/lib/auth/rate-counter';
import { hashToken, keyedHash, randomToken } from '@/lib/auth/secret';
import { idleEnd, isOpen } from '@/lib/auth/session';
import { countAccountTry, countAddressTry, forgetAccountTries } from '@/lib/auth/throttle';
import { db, type Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { ReaderContext } from '@/lib/http/reader-context';
import { systemActor } from '@/lib/users/actor';
import { foldEmail } from '@/lib/users/email';

// No epoch: readers never see who is signed in.

export interface Credentials {
  email: string;
  password: string;
}

type Asker = Pick<ReaderContext, 'clientAddress' | 'userAgent'>;

/**
 * Begins a session for whoever knows the password of an active account; the token is for the cookie. No account, no
 * password yet, suspended, wrong password: the same sentence after the same work, so that nobody learns which it was.
 */
export async function signIn(credentials: Credentials, asker: Asker): Promise<{ token: string }> {
  try {
    return await trySignIn(credentials, asker);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'rate_limited') await recordPause(credentials, asker);
    throw error;
  }
}

async function trySignIn(credentials: Credentials, asker: Asker): Promise<{ token: string }> {
  const email = foldEmail(credentials.email);
  const device = deviceOf(asker.userAgent);
  await countAddressTry(asker.clientAddress);
  const user = await inTurn(async () => {
    await countAccountTry(email);
    const found = await findUser(email);
    const matches = await passwordMatches(found?.passwordHash ?? null, credentials.password);
    return { id: found?.id, verifiedHash: matches ? (found?.passwordHash ?? null) : null };
  });
  const token = randomToken();
  const begun = await db().transaction(async (tx) => {
    if (user.id !== undefined && user.verifiedHash !== null) {
      if (await beginSession(tx, { id: user.id, verifiedHash: user.verifiedHash, email, device, token })) return true;
    }
    await recordFailure(tx, user.id, email, { device });
    return false;
  });
  if (!begun) throw wrong();
  return { token };
}

const wrong = () =>
  new DomainError('unauthenticated', 'E-mail hoặc mật khẩu không đúng.', {
    password: 'Kiểm tra lại e-mail và mật khẩu, cả chế độ gõ tiếng Việt.',
  });

async function findUser(email: string) {
  const [user] = await db()
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email))
    .limit(1);
  return user;
}

interface Beginning {
  id: number;
  verifiedHash: string;
  email: string;
  device: string;
  token: string;
}

/** False when the account was suspended or its password changed while the given one was being checked. */
async function beginSession(tx: Transaction, { id, verifiedHash, email, device, token }: Beginning): Promise<boolean> {
  const [user] = await tx
    .update(users)
    .set({ lastSignInAt: sql`now()` })
    .where(and(eq(users.id, id), eq(users.status, 'active'), eq(users.passwordHash, verifiedHash)))
    .returning({ name: users.name, role: users.role });
  if (!user) return false;
  const surplus = tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, id), isOpen()))
    .orderBy(desc(sessions.lastSeenAt))
    .offset(SESSION.atOnce - 1);
  await tx.update(sessions).set({ revokedAt: sql`now()` }).where(inArray(sessions.id, surplus));
  await tx.insert(sessions).values({
    tokenHash: hashToken(token),
    userId: id,
    device,
    idleExpiresAt: idleEnd(),
    expiresAt: sql`now() + make_interval(secs => ${SESSION.absolute})`,
  });
  await forgetAccountTries(tx, email);
  await recordAudit(
    tx,
    { kind: 'user', id, ...user },
    { action: 'session.begin', subject: { type: 'user', id }, after: { device } },
  );
  return true;
}

/** Tries during a pause are kept too, as many as say something: a siege must not fill the log. */
async function recordPause(credentials: Credentials, { clientAddress, userAgent }: Asker): Promise<void> {
  const { hits } = await countHit(
    `refusals sign-in address ${keyedHash('address', clientAddress)}`,
    KEPT_REFUSALS.window,
  );
  if (hits > KEPT_REFUSALS.limit) return;
  const email = foldEmail(credentials.email);
  const user = await findUser(email);
  const after = { device: deviceOf(userAgent), code: 'rate_limited' as const };
  await db().transaction((tx) => recordFailure(tx, user?.id, email, after));
}

/**
 * An unknown name is only written down as a keyed hash: enough to see that it was tried again, and no place where the
 * password of somebody who typed it into the wrong field would be kept for ever.
 */
async function recordFailure(
  tx: Transaction,
  userId: number | undefined,
  email: string,
  after: { device: string; code?: 'rate_limited' },
) {
  const subject =
    userId === undefined ? { type: 'account', id: keyedHash('account', email) } : { type: 'user', id: userId };
  await recordAudit(tx, systemActor('sign-in'), { action: 'session.refuse', subject, after });
}
