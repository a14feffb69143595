import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { linkGroups, settings } from '@/drizzle/schema';
import type { FormAction } from '@/lib/actions/define-form';
import { db } from '@/lib/db/client';
import { makeUser } from '@/lib/testing/accounts';
import { latestAudit, submitAs } from '@/lib/testing/acting';
import { typedSettings } from '@/lib/testing/settings';
import * as actions from './actions';
import { UNSET } from './queries';

// What the browser is told after a success is Next's; without a request of its own it throws.
vi.mock('next/cache', () => ({ refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ redirect: vi.fn() }));

type Name = keyof typeof actions;
const ACTIONS = { ...actions } as Record<Name, FormAction<unknown>>;
const ACTS: Record<Name, string> = {
  editSettingsAction: 'settings.edit',
  createLinkGroupAction: 'link-group.create',
  editLinkGroupAction: 'link-group.edit',
  deleteLinkGroupAction: 'link-group.delete',
};
const names = Object.keys(ACTS) as Name[];

let made = 0;
let fields: Record<Name, Record<string, string>>;

beforeEach(async () => {
  made += 1;
  await db().delete(settings);
  await db().delete(linkGroups);
  const [group] = await db()
    .insert(linkGroups)
    .values({ title: `Nhóm ${made}`, links: [{ label: 'Chính phủ', href: 'https://chinhphu.vn/' }] })
    .returning({ id: linkGroups.id });
  await db().insert(settings).values({ data: UNSET });
  const seen = { id: String(group?.id), version: '1' };
  const links = { label1: 'Cổng Quốc gia', href1: 'https://dichvucong.gov.vn', label2: '', href2: '' };
  fields = {
    editSettingsAction: { ...typedSettings(UNSET, 1), phone: `0236 ${made}` },
    createLinkGroupAction: { title: `Mới ${made}`, position: '2', ...links },
    editLinkGroupAction: { ...seen, title: `Sửa ${made}`, position: '3', ...links },
    deleteLinkGroupAction: seen,
  };
});

const everything = async () =>
  JSON.stringify([await db().select().from(settings), await db().select().from(linkGroups).orderBy(linkGroups.id)]);

test('every action of the settings is tried here', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual([...names].sort());
});

describe.each(names)('%s', (name) => {
  test('an administrator does it, and it is audited', async () => {
    const before = await everything();
    const admin = await makeUser('admin');
    expect(await submitAs(admin, ACTIONS[name], fields[name])).toMatchObject({ ok: true });
    expect(await everything()).not.toBe(before);
    expect(await latestAudit()).toMatchObject({ action: ACTS[name], actorId: admin.id, actorName: admin.name });
    expect(vi.mocked(refresh).mock.calls.length + vi.mocked(redirect).mock.calls.length).toBeGreaterThan(0);
  });

  test('nobody else does: refused, nothing changed, audited', async () => {
    const before = await everything();
    expect(await submitAs(null, ACTIONS[name], fields[name])).toMatchObject({ ok: false, code: 'unauthenticated' });
    expect(await latestAudit()).toMatchObject({ action: 'access.refuse', subjectId: ACTS[name] });
    for (const role of ['contributor', 'editor', 'approver'] as const) {
      const person = await makeUser(role);
      expect(await submitAs(person, ACTIONS[name], fields[name])).toMatchObject({ ok: false, code: 'forbidden' });
      expect(await latestAudit()).toMatchObject({
        action: 'access.refuse',
        actorId: person.id,
        subjectType: 'action',
        subjectId: ACTS[name],
        after: { code: 'forbidden' },
      });
    }
    expect(await everything()).toBe(before);
  });

  test('what makes no sense is refused, and what was typed comes back', async () => {
    const before = await everything();
    const admin = await makeUser('admin');
    const wrong = { ...fields[name], siteName: ' ', title: ' ', id: 'x', address: 'Đã gõ', label2: 'Đã gõ' };
    const answer = await submitAs(admin, ACTIONS[name], wrong);
    expect(answer).toMatchObject({ ok: false, code: 'invalid' });
    if (name === 'editSettingsAction') {
      expect(answer).toMatchObject({ fieldErrors: { siteName: /Nhập tên/ }, values: { address: 'Đã gõ' } });
    }
    if ('title' in fields[name]) {
      expect(answer).toMatchObject({ fieldErrors: { title: /Nhập tên/ }, values: { label2: 'Đã gõ' } });
    }
    expect(await everything()).toBe(before);
  });

  test.skipIf(name === 'createLinkGroupAction')('from a stale page it is refused', async () => {
    const before = await everything();
    const answer = await submitAs(await makeUser('admin'), ACTIONS[name], { ...fields[name], version: '77' });
    expect(answer).toMatchObject({ ok: false, code: 'conflict', message: expect.stringMatching(/người khác/) });
    if (name !== 'deleteLinkGroupAction') expect(answer).toMatchObject({ values: { version: '77' } });
    expect(await everything()).toBe(before);
  });
});
