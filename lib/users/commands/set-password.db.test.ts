import { desc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { auditLog, rateCounters, userTokens } from '@/drizzle/schema';
import { signIn } from '@/lib/auth/commands/sign-in';
import { ACCOUNT_TRIES } from '@/lib/auth/limits';
import { findSession } from '@/lib/auth/session';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { makeSession, makeUser, PASSWORD, storedUser } from '@/lib/testing/accounts';
import { systemActor } from '@/lib/users/actor';
import { findPasswordLink } from '@/lib/users/queries';
import { issuePasswordLink } from './issue-password-link';
import { setPassword } from './set-password';

const NEW = 'con mèo đen ngủ trên mái ngói';
const asker = { clientAddress: '203.0.113.20', userAgent: '' };

async function linkFor(user: { id: number }): Promise<string> {
  const { link } = await issuePasswordLink(systemActor('cli'), user);
  return new URL(link).pathname.replace('/dat-mat-khau/', '');
}

test('the link sets the password once, and every session of the person is over', async () => {
  const user = await makeUser();
  const { token: session } = await makeSession(user);
  const token = await linkFor(user);
  expect(await findPasswordLink(token)).toMatchObject({ email: user.email });
  await setPassword({ token, password: NEW });
  expect(await findSession(await sealSession(session))).toBeNull();
  await expect(signIn({ email: user.email, password: PASSWORD }, asker)).rejects.toMatchObject({
    code: 'unauthenticated',
  });
  await expect(signIn({ email: user.email, password: NEW }, asker)).resolves.toHaveProperty('token');
  expect(await findPasswordLink(token)).toBeNull();
  await expect(setPassword({ token, password: NEW })).rejects.toMatchObject({ code: 'not_found' });
  const [audited] = await db()
    .select()
    .from(auditLog)
    .where(eq(auditLog.action, 'user.set_password'))
    .orderBy(desc(auditLog.id));
  expect(audited).toMatchObject({ actorId: user.id, after: { endedSessions: 1 } });
  expect(JSON.stringify(audited)).not.toMatch(/mèo|argon2/);
});

test('of eight people with the same link at once one sets the password', async () => {
  const user = await makeUser();
  const token = await linkFor(user);
  const passwords = Array.from({ length: 8 }, (_, index) => `${NEW} số ${index}`);
  const results = await Promise.allSettled(passwords.map((password) => setPassword({ token, password })));
  const winners = passwords.filter((_, index) => results[index]?.status === 'fulfilled');
  expect(winners).toHaveLength(1);
  await expect(signIn({ email: user.email, password: winners[0] ?? '' }, asker)).resolves.toHaveProperty('token');
});

test('a weak password is refused with the reason at its field, and the link still works', async () => {
  const user = await makeUser();
  const token = await linkFor(user);
  const before = (await storedUser(user.id)).passwordHash;
  for (const password of ['ngắn', '12345678901234567890', user.email]) {
    await expect(setPassword({ token, password })).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { password: expect.any(String) },
    });
  }
  expect((await storedUser(user.id)).passwordHash).toBe(before);
  await setPassword({ token, password: NEW });
});

test('a link too old, replaced by a newer one, or made up does nothing', async () => {
  const user = await makeUser();
  const replaced = await linkFor(user);
  const token = await linkFor(user);
  await db()
    .update(userTokens)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(userTokens.userId, user.id));
  for (const wrong of [replaced, token, 'bịa-ra', '']) {
    expect(await findPasswordLink(wrong)).toBeNull();
    await expect(setPassword({ token: wrong, password: NEW })).rejects.toMatchObject({ code: 'not_found' });
  }
});

test('a new password ends the pause that somebody else brought about', async () => {
  await db().delete(rateCounters);
  const user = await makeUser();
  for (let guess = 0; guess <= ACCOUNT_TRIES.free; guess += 1) {
    await signIn({ email: user.email, password: 'sai' }, asker).catch(() => undefined);
  }
  await expect(signIn({ email: user.email, password: PASSWORD }, asker)).rejects.toMatchObject({
    code: 'rate_limited',
  });
  await setPassword({ token: await linkFor(user), password: NEW });
  await expect(signIn({ email: user.email, password: NEW }, asker)).resolves.toHaveProperty('token');
});
