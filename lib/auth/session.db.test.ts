import { eq, sql } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import { beforeEach, expect, test } from 'vitest';
import { auditLog, rateCounters, sessions, users, userTokens } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { readerContext } from '@/lib/http/reader-context';
import { makeSession, makeUser } from '@/lib/testing/accounts';
import { forgetExpired } from './commands/forget-expired';
import { signOut } from './commands/sign-out';
import { signOutEverywhere } from './commands/sign-out-everywhere';
import { currentSession, requireSession } from './current-session';
import { ownSessions, ownSignInTries } from './queries';
import { authSecret, randomToken } from './secret';
import { findSession } from './session';
import { sealSession } from './session-cookie';

const opened = async (token: string) => (await findSession(await sealSession(token))) !== null;

/** As the front asks Next: what stands in the cookie is in the request's context. */
const asking = <T>(sessionCookie: string | undefined, work: () => Promise<T>) =>
  readerContext.run(
    { requestId: 'test', clientAddress: '203.0.113.1', userAgent: '', prefetch: false, internal: false, sessionCookie },
    work,
  );

beforeEach(async () => {
  await db().delete(sessions);
});

test('only a cookie of ours with a token of ours is a session', async () => {
  const { token, sessionId } = await makeSession(await makeUser('admin'));
  expect(await opened(token)).toBe(true);
  expect(await opened(randomToken())).toBe(false);
  for (const cookie of [
    undefined,
    '',
    'x',
    token,
    `${await sealSession(token)}x`,
    await encode({ token: { sid: token }, secret: `${authSecret()} of another` }),
    await encode({ token: { sid: token }, secret: authSecret(), maxAge: -60 }),
    await encode({ token: { sub: String(sessionId) }, secret: authSecret() }),
    await encode({ token: { sid: sessionId }, secret: authSecret() }),
  ]) {
    expect(await findSession(cookie), String(cookie)).toBeNull();
  }
});

test('a session ends when it is idle, too old, or revoked', async () => {
  const user = await makeUser();
  const past = new Date(Date.now() - 1000);
  const future = new Date(Date.now() + 60_000);
  const table = [
    { idleExpiresAt: future, expiresAt: future, open: true },
    { idleExpiresAt: past, expiresAt: future, open: false },
    { idleExpiresAt: past, expiresAt: past, open: false },
    { idleExpiresAt: future, expiresAt: future, revokedAt: past, open: false },
  ];
  for (const { open, ...more } of table) {
    const { token } = await makeSession(user, more);
    expect(await opened(token)).toBe(open);
  }
});

test('suspension and a new role act at the next request', async () => {
  const user = await makeUser('admin');
  const { token } = await makeSession(user);
  const cookie = await sealSession(token);
  const role = () => asking(cookie, async () => (await currentSession())?.actor.role);
  expect(await role()).toBe('admin');
  await db().update(users).set({ role: 'contributor' }).where(eq(users.id, user.id));
  expect(await role()).toBe('contributor');
  await db().update(users).set({ status: 'suspended' }).where(eq(users.id, user.id));
  expect(await role()).toBeUndefined();
  await expect(asking(cookie, requireSession)).rejects.toMatchObject({ code: 'unauthenticated' });
  await expect(asking(undefined, requireSession)).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('use moves the idle end, at most once a minute and never past the absolute one', async () => {
  const user = await makeUser();
  const soon = new Date(Date.now() + 5 * 60_000);
  const late = new Date(Date.now() + 20 * 60_000);
  const { token, sessionId } = await makeSession(user, { idleExpiresAt: soon, expiresAt: late });
  const use = async () => asking(await sealSession(token), currentSession);
  const row = async () => (await db().select().from(sessions).where(eq(sessions.id, sessionId)))[0];
  await use();
  expect((await row())?.idleExpiresAt).toEqual(soon);
  await db().update(sessions).set({ lastSeenAt: sql`now() - interval '61 seconds'` }).where(eq(sessions.id, sessionId));
  await use();
  expect((await row())?.idleExpiresAt).toEqual(late);
  expect(Date.now() - Number((await row())?.lastSeenAt)).toBeLessThan(60_000);
});

test('signing out ends this session, signing out everywhere all of one person', async () => {
  const user = await makeUser();
  const [here, phone, desk] = [await makeSession(user), await makeSession(user), await makeSession(user)];
  const stranger = await makeSession(await makeUser());
  await signOut(here);
  await signOut(here);
  expect(await Promise.all([here, phone, desk].map(({ token }) => opened(token)))).toEqual([false, true, true]);
  expect((await ownSessions(desk)).map(({ id, current }) => ({ id, current }))).toEqual([
    { id: desk.sessionId, current: true },
    { id: phone.sessionId, current: false },
  ]);
  expect(await signOutEverywhere(user)).toEqual({ ended: 2 });
  expect(await Promise.all([phone, desk, stranger].map(({ token }) => opened(token)))).toEqual([false, false, true]);
  const audited = await db().select({ action: auditLog.action }).from(auditLog).where(eq(auditLog.actorId, user.id));
  expect(audited.map(({ action }) => action)).toEqual(['session.end', 'session.end_all']);
});

test('a person sees the tries at their own account only', async () => {
  const [mine, other] = [await makeUser(), await makeUser()];
  const row = (id: number, action: string) => ({
    actorName: 'sign-in',
    action,
    subjectType: 'user',
    subjectId: String(id),
    after: { device: 'Firefox' },
  });
  await db()
    .insert(auditLog)
    .values([
      row(mine.id, 'session.begin'),
      row(other.id, 'session.begin'),
      row(mine.id, 'user.edit'),
      row(mine.id, 'session.refuse'),
    ]);
  const tries = await ownSignInTries(await makeSession(mine));
  expect(tries.map(({ succeeded, device }) => [succeeded, device])).toEqual([
    [false, 'Firefox'],
    [true, 'Firefox'],
  ]);
});

test('housekeeping takes away what is over and nothing else', async () => {
  const user = await makeUser();
  const [past, future] = [new Date(Date.now() - 1000), new Date(Date.now() + 60_000)];
  const kept = await makeSession(user);
  await makeSession(user, { idleExpiresAt: past });
  await makeSession(user, { revokedAt: past });
  const link = (expiresAt: Date, tokenHash: string) => ({
    userId: user.id,
    expiresAt,
    tokenHash: tokenHash.repeat(64),
  });
  await db()
    .insert(userTokens)
    .values([link(past, 'a'), link(future, 'b')]);
  await db()
    .insert(rateCounters)
    .values([
      { key: 'old', hits: 1, expiresAt: past },
      { key: 'new', hits: 1, expiresAt: future },
    ]);
  await forgetExpired();
  expect((await db().select().from(sessions)).map(({ id }) => id)).toEqual([kept.sessionId]);
  expect((await db().select().from(userTokens)).map(({ tokenHash }) => tokenHash[0])).toEqual(['b']);
  expect((await db().select().from(rateCounters)).map(({ key }) => key)).toEqual(['new']);
});
