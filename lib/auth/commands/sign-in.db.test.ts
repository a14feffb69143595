import { availableParallelism } from 'node:os';
import * as argon2 from '@node-rs/argon2';
import { and, desc, eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test, vi } from 'vitest';
import { auditLog, rateCounters, sessions, users } from '@/drizzle/schema';
import { ACCOUNT_TRIES, ADDRESS_TRIES, KEPT_REFUSALS, SESSION } from '@/lib/auth/limits';
import { findSession } from '@/lib/auth/session';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { makeUser, PASSWORD, storedUser } from '@/lib/testing/accounts';
import { signIn } from './sign-in';

vi.mock(import('@node-rs/argon2'), async (original) => {
  const real = await original();
  return { ...real, verify: vi.fn(real.verify) };
});

beforeEach(async () => {
  await db().delete(rateCounters);
});

const asker = { clientAddress: '203.0.113.9', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36' };
const elsewhere = (network: number) => ({ ...asker, clientAddress: `198.51.100.${network}` });

const refusal = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it was accepted')),
    (error: unknown) => (error instanceof DomainError ? error : Promise.reject(error)),
  );

const latestAudit = async () => {
  const [row] = await db().select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  return row;
};

test('the right password begins a session that the cookie leads to, and the audit log knows', async () => {
  const user = await makeUser('approver');
  const { token } = await signIn(
    { email: ` ${user.email.toUpperCase()} `, password: PASSWORD.normalize('NFD') },
    asker,
  );
  expect(await findSession(await sealSession(token))).toMatchObject({ actor: { id: user.id, role: 'approver' } });
  const [stored] = await db().select().from(sessions).where(eq(sessions.userId, user.id));
  expect(stored?.device).toBe('Chrome trên Windows');
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(await latestAudit()).toMatchObject({ action: 'session.begin', actorId: user.id, subjectId: String(user.id) });
  expect((await storedUser(user.id)).lastSignInAt).toBeInstanceOf(Date);
});

test('wrong password, no account, no password yet, suspended: one sentence, one verification each', async () => {
  const user = await makeUser();
  const invited = await makeUser('editor', { passwordHash: null });
  const suspended = await makeUser('editor', { status: 'suspended' });
  const cases = [
    { email: user.email, password: 'không phải mật khẩu này' },
    { email: 'khong-co-ai@phuong.example', password: PASSWORD },
    { email: invited.email, password: PASSWORD },
    { email: suspended.email, password: PASSWORD },
  ];
  const answers: unknown[] = [];
  for (const credentials of cases) {
    vi.mocked(argon2.verify).mockClear();
    const { code, message, fieldErrors } = await refusal(signIn(credentials, asker));
    answers.push({ code, message, fieldErrors, verifications: vi.mocked(argon2.verify).mock.calls.length });
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ code: 'unauthenticated', verifications: 1 });
  // The substitute is as expensive as a real hash.
  const stand = vi.mocked(argon2.verify).mock.calls;
  expect(String(stand[0]?.[0])).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('a failure is audited without the password, and an unknown name only as a keyed hash', async () => {
  const user = await makeUser();
  await refusal(signIn({ email: user.email, password: 'bí mật gõ nhầm' }, asker));
  const known = await latestAudit();
  expect(known).toMatchObject({ action: 'session.refuse', actorName: 'sign-in', subjectId: String(user.id) });
  await refusal(signIn({ email: 'mật khẩu gõ vào ô e-mail', password: 'bí mật gõ nhầm' }, asker));
  const unknown = await latestAudit();
  expect(unknown).toMatchObject({ action: 'session.refuse', subjectType: 'account' });
  expect(JSON.stringify([known, unknown])).not.toMatch(/bí mật|gõ vào ô/);
});

test('of 40 parallel guesses at one account from many addresses five are tried', async () => {
  const user = await makeUser();
  vi.mocked(argon2.verify).mockClear();
  // In portions that fit the queue, as a patient attacker would send them.
  const refused: DomainError[] = [];
  for (let portion = 0; portion < 4; portion += 1) {
    const guesses = Array.from({ length: 10 }, (_, index) =>
      refusal(signIn({ email: user.email, password: `đoán ${index}` }, elsewhere(portion * 10 + index))),
    );
    refused.push(...(await Promise.all(guesses)));
  }
  expect(vi.mocked(argon2.verify).mock.calls).toHaveLength(ACCOUNT_TRIES.free);
  expect(refused.filter(({ code }) => code === 'rate_limited')).toHaveLength(40 - ACCOUNT_TRIES.free);
  // Now not even the right password is looked at.
  expect(await refusal(signIn({ email: user.email, password: PASSWORD }, elsewhere(99)))).toMatchObject({
    code: 'rate_limited',
    message: expect.stringContaining('10 phút'),
  });
});

test('an account nobody has is throttled like any other', async () => {
  const codes: string[] = [];
  for (let guess = 0; guess < ACCOUNT_TRIES.free + 1; guess += 1) {
    codes.push((await refusal(signIn({ email: 'ai-do@phuong.example', password: 'x' }, asker))).code);
  }
  expect(codes).toEqual([...Array(ACCOUNT_TRIES.free).fill('unauthenticated'), 'rate_limited']);
});

test('a try during a pause is audited as well, and a siege does not fill the log', async () => {
  const user = await makeUser();
  for (let guess = 0; guess < ACCOUNT_TRIES.free; guess += 1) {
    await refusal(signIn({ email: user.email, password: 'sai' }, elsewhere(guess)));
  }
  const kept = () =>
    db().$count(
      auditLog,
      and(eq(auditLog.action, 'session.refuse'), sql`${auditLog.after} ->> 'code' = 'rate_limited'`),
    );
  const before = await kept();
  await refusal(signIn({ email: user.email, password: PASSWORD }, elsewhere(50)));
  expect(await kept()).toBe(before + 1);
  for (let impatience = 0; impatience < KEPT_REFUSALS.limit + 5; impatience += 1) {
    await refusal(signIn({ email: user.email, password: 'sai' }, elsewhere(51)));
  }
  expect(await kept()).toBe(before + 1 + KEPT_REFUSALS.limit);
});

test('pauses double with each further failure up to a day, never for good, and end with the right password', async () => {
  const user = await makeUser();
  const guess = () => refusal(signIn({ email: user.email, password: 'sai' }, asker));
  const pauseMinutes = async () => {
    const [row] = await db()
      .select({ minutes: sql<number>`round(extract(epoch from ${rateCounters.pausedUntil} - now()) / 60)::int` })
      .from(rateCounters)
      .where(sql`${rateCounters.pausedUntil} is not null`);
    return row?.minutes;
  };
  const pauseIsOver = () =>
    db()
      .update(rateCounters)
      .set({ pausedUntil: sql`now() - interval '1 second'` })
      .where(sql`paused_until is not null`);
  const onlyAddresses = sql`${rateCounters.key} like '%address%'`;
  const pauses: (number | undefined)[] = [];
  for (let failure = 1; failure <= 14; failure += 1) {
    await db().delete(rateCounters).where(onlyAddresses);
    await guess();
    if (failure >= ACCOUNT_TRIES.free) pauses.push(await pauseMinutes());
    await pauseIsOver();
  }
  expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
  await expect(signIn({ email: user.email, password: PASSWORD }, asker)).resolves.toHaveProperty('token');
  expect(await db().select().from(rateCounters).where(sql`not (${onlyAddresses})`)).toEqual([]);
});

test('impatience during a pause does not make it longer', async () => {
  const user = await makeUser();
  for (let guess = 0; guess < ACCOUNT_TRIES.free; guess += 1) {
    await refusal(signIn({ email: user.email, password: 'sai' }, asker));
  }
  const counter = () => db().select().from(rateCounters).where(sql`${rateCounters.key} like '%account%'`);
  const before = await counter();
  await Promise.all([1, 2, 3].map((n) => refusal(signIn({ email: user.email, password: 'sai' }, elsewhere(n)))));
  expect(await counter()).toEqual(before);
});

test('one address gets so many tries, whatever the accounts, and other addresses are not held up', async () => {
  const limit = ADDRESS_TRIES[0]?.limit ?? 0;
  await db()
    .insert(rateCounters)
    .values({ key: 'unrelated', hits: 1000, expiresAt: new Date(Date.now() + 1e6) });
  const codes = new Map<string, number>();
  for (let portion = 0; portion < 3; portion += 1) {
    const tries = Array.from({ length: 10 }, (_, index) =>
      refusal(signIn({ email: `ai-${portion}-${index}@phuong.example`, password: 'x' }, asker)),
    );
    for (const { code } of await Promise.all(tries)) codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  expect(Object.fromEntries(codes)).toEqual({ unauthenticated: limit, rate_limited: 30 - limit });
  const keys = await db().select({ key: rateCounters.key }).from(rateCounters);
  expect(JSON.stringify(keys)).not.toContain(asker.clientAddress);
  const user = await makeUser();
  await expect(signIn({ email: user.email, password: PASSWORD }, elsewhere(7))).resolves.toHaveProperty('token');
});

test('a siege of one process is turned away with a sentence before memory is', async () => {
  // As many as are checked at once and wait for it, and twenty more.
  const people = await Promise.all(Array.from({ length: availableParallelism() + 40 }, () => makeUser()));
  const results = await Promise.allSettled(
    people.map(({ email }, index) => signIn({ email, password: PASSWORD }, elsewhere(index))),
  );
  const refused = results.filter((result) => result.status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThanOrEqual(20);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'rate_limited', message: /đang bận/ });
});

test('one more session than a person may have ends the one unused for longest', async () => {
  const user = await makeUser();
  const tokens: string[] = [];
  for (let device = 0; device < SESSION.atOnce + 1; device += 1) {
    tokens.push((await signIn({ email: user.email, password: PASSWORD }, elsewhere(device))).token);
  }
  const open = await Promise.all(tokens.map(async (token) => (await findSession(await sealSession(token))) !== null));
  expect(open).toEqual([false, ...Array(SESSION.atOnce).fill(true)]);
});

test('a password changed while the old one was being checked lets nobody in', async () => {
  const user = await makeUser();
  vi.mocked(argon2.verify).mockImplementationOnce(async () => {
    await db().update(users).set({ passwordHash: 'another' }).where(eq(users.id, user.id));
    return true;
  });
  expect(await refusal(signIn({ email: user.email, password: PASSWORD }, asker))).toMatchObject({
    code: 'unauthenticated',
  });
  expect(
    await db()
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, user.id))),
  ).toEqual([]);
});
