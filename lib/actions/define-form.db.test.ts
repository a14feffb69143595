import { and, eq } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { auditLog } from '@/drizzle/schema';
import { KEPT_REFUSALS } from '@/lib/auth/limits';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { readerContext } from '@/lib/http/reader-context';
import { log } from '@/lib/log';
import { makeSession, makeUser } from '@/lib/testing/accounts';
import { defineForm } from './define-form';

const input = z.object({ title: z.string().min(1, 'Nhập tiêu đề.'), password: z.string() });

const sent = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ $ACTION_ID_x: 'React', ...fields })) form.set(name, value);
  return form;
};

const asking = <T>(sessionCookie: string | undefined, work: () => Promise<T>) =>
  readerContext.run(
    { requestId: 'test', clientAddress: '203.0.113.1', userAgent: '', prefetch: false, internal: false, sessionCookie },
    work,
  );

test('whoever is not signed in is refused before anything they sent is looked at', async () => {
  const command = vi.fn();
  const action = defineForm({ input, signedIn: true, act: 'test.try', command });
  for (const cookie of [undefined, 'made up']) {
    const state = await asking(cookie, () => action(null, sent({})));
    expect(state).toMatchObject({ ok: false, code: 'unauthenticated', values: {} });
    expect(state).not.toHaveProperty('fieldErrors.title');
  }
  expect(command).not.toHaveBeenCalled();
});

test('the command learns who asks from the database, not from the form', async () => {
  const person = await makeUser('contributor');
  const cookie = await sealSession((await makeSession(person)).token);
  const action = defineForm({
    input,
    signedIn: true,
    act: 'test.try',
    command: async ({ actor }, given) => ({ actor, given }),
  });
  const state = await asking(cookie, () =>
    action(null, sent({ title: 'Tin', password: 'x', actor: '1', role: 'admin' })),
  );
  expect(state).toEqual({
    ok: true,
    data: {
      actor: { kind: 'user', id: person.id, name: person.name, role: 'contributor' },
      given: { title: 'Tin', password: 'x' },
    },
  });
});

test('a refusal names the field, keeps what may be kept, and does not go on', async () => {
  const after = vi.fn();
  const action = defineForm({ input, command: async () => undefined, keep: ['title'], after });
  const invalid = await asking(undefined, () => action(null, sent({ title: '', password: 'bí mật' })));
  expect(invalid).toMatchObject({ code: 'invalid', fieldErrors: { title: 'Nhập tiêu đề.' }, values: { title: '' } });
  const refuse = defineForm({
    input,
    keep: ['title'],
    after,
    command: () => Promise.reject(new DomainError('conflict', 'Đã có.', { title: 'Đã có.' })),
  });
  const refused = await asking(undefined, () => refuse(null, sent({ title: 'Tin', password: 'bí mật' })));
  expect(refused).toEqual({
    ok: false,
    code: 'conflict',
    message: 'Đã có.',
    fieldErrors: { title: 'Đã có.' },
    values: { title: 'Tin' },
  });
  expect(after).not.toHaveBeenCalled();
});

test('what broke is for the log, not for the person', async () => {
  const written = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  const action = defineForm({ input, command: () => Promise.reject(new Error('relation "secret" does not exist')) });
  const state = await asking(undefined, () => action(null, sent({ title: 'Tin', password: 'x' })));
  expect(JSON.stringify(state)).not.toContain('secret');
  expect(state).toMatchObject({ ok: false, code: 'internal' });
  expect(written).toHaveBeenCalledOnce();
});

test('a call to what is not theirs is audited with what it was about and nothing else, up to a bound', async () => {
  const person = await makeUser('contributor');
  const cookie = await sealSession((await makeSession(person)).token);
  const refuse = defineForm({
    input,
    signedIn: true,
    act: 'test.refuse',
    command: () => Promise.reject(new DomainError('forbidden', 'Không có quyền.')),
  });
  const call = () =>
    asking(cookie, () => refuse(null, sent({ title: 'Tin', password: 'bí mật', edition: '12', id: "1' or 1=1" })));
  await call();
  const kept = and(eq(auditLog.action, 'access.refuse'), eq(auditLog.actorId, person.id));
  expect(await db().select({ subject: auditLog.subjectId, after: auditLog.after }).from(auditLog).where(kept)).toEqual([
    { subject: 'test.refuse', after: { code: 'forbidden', target: 'edition 12' } },
  ]);
  for (let times = 0; times < KEPT_REFUSALS.limit + 5; times += 1) {
    expect(await call()).toMatchObject({ code: 'forbidden' });
  }
  expect(await db().$count(auditLog, kept)).toBe(KEPT_REFUSALS.limit);
});

test('a field that stands several times reaches the command as a list', async () => {
  const action = defineForm({
    input: z.object({ ids: z.array(z.string()), title: z.string() }),
    lists: ['ids'],
    command: async (given) => given,
  });
  const form = sent({ title: 'Tin' });
  expect(await asking(undefined, () => action(null, form))).toMatchObject({ data: { ids: [], title: 'Tin' } });
  form.append('ids', '3');
  form.append('ids', '4');
  expect(await asking(undefined, () => action(null, form))).toMatchObject({ data: { ids: ['3', '4'] } });
});
