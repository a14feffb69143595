import { refresh } from 'next/cache';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { users, userTokens } from '@/drizzle/schema';
import type { FormAction } from '@/lib/actions/define-form';
import { db } from '@/lib/db/client';
import { makeUser, PASSWORD } from '@/lib/testing/accounts';
import { latestAudit, submitAs } from '@/lib/testing/acting';
import * as actions from './actions';

// What the browser is told after a success is Next's; without a request of its own it throws.
vi.mock('next/cache', () => ({ refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ redirect: vi.fn() }));

/** The one that needs no session: whoever holds the link of one use (see set-password.db.test.ts). */
const { setPasswordAction: _, ...SIGNED_IN } = actions;
type Name = keyof typeof SIGNED_IN;
const ACTIONS = { ...SIGNED_IN } as Record<Name, FormAction<unknown>>;
const names = Object.keys(ACTIONS) as Name[];

const ACTS: Record<Name, string> = {
  createUserAction: 'user.create',
  editUserAction: 'user.edit',
  suspendUserAction: 'user.suspend',
  restoreUserAction: 'user.restore',
  issuePasswordLinkAction: 'user.issue-password-link',
};
const WITH_VERSION: Name[] = ['editUserAction', 'suspendUserAction', 'restoreUserAction'];

let made = 0;
let fields: Record<Name, Record<string, string>>;

beforeEach(async () => {
  made += 1;
  const [active, suspended] = await Promise.all([makeUser('editor'), makeUser('editor', { status: 'suspended' })]);
  const seen = { id: String(active.id), version: String(active.version) };
  const written = { name: `Tên mới ${made}`, role: 'approver', displayNames: '' };
  fields = {
    createUserAction: { ...written, email: `moi-${made}@phuong.example` },
    editUserAction: { ...seen, ...written },
    suspendUserAction: seen,
    restoreUserAction: { id: String(suspended.id), version: String(suspended.version) },
    issuePasswordLinkAction: seen,
  };
});

/** Without those who only look on: each test makes its own. */
const everything = async () =>
  JSON.stringify([
    (await db().select().from(users).orderBy(users.id)).filter(({ name }) => !name.startsWith('Người gọi')),
    await db().select().from(userTokens).orderBy(userTokens.tokenHash),
  ]);

const caller = (role: Parameters<typeof makeUser>[0]) => makeUser(role, { name: `Người gọi ${role}` });

describe.each(names)('%s', (name) => {
  test('an administrator does it, and it is audited', async () => {
    const before = await everything();
    const admin = await caller('admin');
    expect(await submitAs(admin, ACTIONS[name], fields[name])).toMatchObject({ ok: true });
    expect(await everything()).not.toBe(before);
    expect(await latestAudit()).toMatchObject({ actorId: admin.id, subjectType: 'user' });
    if (WITH_VERSION.includes(name)) expect(refresh).toHaveBeenCalled();
  });

  test('nobody else does: refused, nothing changed, audited', async () => {
    const before = await everything();
    expect(await submitAs(null, ACTIONS[name], fields[name])).toMatchObject({ ok: false, code: 'unauthenticated' });
    expect(await latestAudit()).toMatchObject({ action: 'access.refuse', subjectId: ACTS[name] });
    for (const role of ['contributor', 'editor', 'approver'] as const) {
      const person = await caller(role);
      expect(await submitAs(person, ACTIONS[name], fields[name])).toMatchObject({ ok: false, code: 'forbidden' });
      expect(await latestAudit()).toMatchObject({
        action: 'access.refuse',
        actorId: person.id,
        subjectId: ACTS[name],
        after: { code: 'forbidden' },
      });
    }
    expect(await everything()).toBe(before);
  });

  test('what makes no sense is refused', async () => {
    const before = await everything();
    const wrong = { ...fields[name], id: 'x', email: 'không phải e-mail', role: 'vua' };
    expect(await submitAs(await caller('admin'), ACTIONS[name], wrong)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await everything()).toBe(before);
  });

  test.runIf(WITH_VERSION.includes(name))('from a stale page it is refused', async () => {
    const before = await everything();
    const stale = { ...fields[name], version: '77' };
    expect(await submitAs(await caller('admin'), ACTIONS[name], stale)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await everything()).toBe(before);
  });
});

test('a link of one use sets a password once, and a made-up one never', async () => {
  const admin = await caller('admin');
  const issued = await submitAs(admin, actions.issuePasswordLinkAction, fields.issuePasswordLinkAction);
  const link = JSON.stringify(issued).match(/dat-mat-khau\/([\w-]+)/)?.[1] ?? '';
  const password = `${PASSWORD} và nắng`;
  const set = (token: string) => submitAs(null, actions.setPasswordAction, { token, password });
  const before = await everything();
  expect(await set('bia-dat')).toMatchObject({ ok: false });
  expect(await everything()).toBe(before);
  expect(await set(link)).toMatchObject({ ok: true });
  expect(await set(link)).toMatchObject({ ok: false, code: 'not_found' });
});
