import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { categories, redirects, settings } from '@/drizzle/schema';
import type { FormAction } from '@/lib/actions/define-form';
import { db } from '@/lib/db/client';
import { makeUser } from '@/lib/testing/accounts';
import { auditedActions, latestAudit, submitAs } from '@/lib/testing/acting';
import { makeCategory } from '@/lib/testing/content';
import * as actions from './actions';

// What the browser is told after a success is Next's; without a request of its own it throws.
vi.mock('next/cache', () => ({ refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ redirect: vi.fn() }));

type Name = keyof typeof actions;
const ACTIONS = { ...actions } as Record<Name, FormAction<unknown>>;
const names = Object.keys(ACTIONS) as Name[];

let made = 0;
let target: { id: number };
let fields: Record<Name, Record<string, string>>;

beforeEach(async () => {
  made += 1;
  await makeCategory(`truoc-${made}`);
  target = await makeCategory(`muc-${made}`);
  const seen = { id: String(target.id), version: '1' };
  const written = { name: `Tên ${made}`, slug: '', description: '', parentId: '', homePosition: '', visible: 'on' };
  fields = {
    createCategoryAction: { ...written, name: `Mới ${made}` },
    editCategoryAction: { ...seen, ...written },
    reorderCategoryAction: { ...seen, direction: 'up' },
    deleteCategoryAction: seen,
  };
});

const everything = async () =>
  JSON.stringify([
    await db().select().from(categories).orderBy(categories.id),
    await db().select().from(redirects).orderBy(redirects.id),
    await db().select().from(settings),
  ]);

describe.each(names)('%s', (name) => {
  test('an administrator does it, and it is audited', async () => {
    const before = await everything();
    const admin = await makeUser('admin');
    expect(await submitAs(admin, ACTIONS[name], fields[name])).toMatchObject({ ok: true });
    expect(await everything()).not.toBe(before);
    const action = `category.${/^[a-z]+/.exec(name)?.[0]}`;
    const done = await latestAudit();
    expect(done).toMatchObject({ action, actorId: admin.id, actorName: admin.name, subjectType: 'category' });
    if (name !== 'createCategoryAction') expect(await auditedActions('category', target.id)).toEqual([action]);
    expect(vi.mocked(refresh).mock.calls.length + vi.mocked(redirect).mock.calls.length).toBeGreaterThan(0);
  });

  test('nobody else does: refused, nothing changed, audited', async () => {
    const before = await everything();
    const act = `category.${/^[a-z]+/.exec(name)?.[0]}`;
    expect(await submitAs(null, ACTIONS[name], fields[name])).toMatchObject({ ok: false, code: 'unauthenticated' });
    expect(await latestAudit()).toMatchObject({ action: 'access.refuse', actorName: 'anonymous', subjectId: act });
    for (const role of ['contributor', 'editor', 'approver'] as const) {
      const person = await makeUser(role);
      expect(await submitAs(person, ACTIONS[name], fields[name])).toMatchObject({ ok: false, code: 'forbidden' });
      expect(await latestAudit()).toMatchObject({
        action: 'access.refuse',
        actorId: person.id,
        subjectType: 'action',
        subjectId: act,
        after: { code: 'forbidden' },
      });
    }
    expect(await everything()).toBe(before);
  });

  test('what makes no sense is refused, and what was typed comes back', async () => {
    const before = await everything();
    const admin = await makeUser('admin');
    const wrong = { ...fields[name], name: ' ', id: 'x', direction: 'left', description: 'Đã gõ' };
    const answer = await submitAs(admin, ACTIONS[name], wrong);
    expect(answer).toMatchObject({ ok: false, code: 'invalid' });
    if ('name' in fields[name]) {
      expect(answer).toMatchObject({ fieldErrors: { name: 'Nhập tên chuyên mục.' }, values: { description: 'Đã gõ' } });
    }
    expect(await everything()).toBe(before);
  });

  test.skipIf(name === 'createCategoryAction')('from a stale page it is refused', async () => {
    const before = await everything();
    const admin = await makeUser('admin');
    const stale = { ...fields[name], version: '77' };
    const answer = await submitAs(admin, ACTIONS[name], stale);
    expect(answer).toMatchObject({ ok: false, code: 'conflict', message: expect.stringMatching(/người khác/) });
    if (name === 'editCategoryAction') {
      // The version stays what it was too: pressing again must not write over what the other person did.
      expect(answer).toMatchObject({ values: { name: `Tên ${made}`, version: '77' } });
    }
    expect(await everything()).toBe(before);
  });
});
