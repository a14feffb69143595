import { desc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { auditLog, sessions, users, userTokens } from '@/drizzle/schema';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { hashToken } from '@/lib/auth/secret';
import { db } from '@/lib/db/client';
import { makeSession, makeUser, storedUser } from '@/lib/testing/accounts';
import { type Actor, systemActor } from '@/lib/users/actor';
import { newUserInput, userEditInput } from '@/lib/users/input';
import { findUser, listUsers } from '@/lib/users/queries';
import { createUser } from './create-user';
import { editUser } from './edit-user';
import { issuePasswordLink } from './issue-password-link';
import { restoreUser } from './restore-user';
import { suspendUser } from './suspend-user';

const latestAudit = async () => {
  const [row] = await db().select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  return row;
};

const everything = async () => JSON.stringify([await db().select().from(users), await db().select().from(userTokens)]);

test('an administrator creates an account: folded, without a password, with a link whose hash alone is kept', async () => {
  const admin = await makeUser('admin');
  const input = newUserInput.parse({
    email: ' Lan@Phuong.Example ',
    name: '  Nguyễn Thị  Lan '.normalize('NFD'),
    role: 'editor',
    displayNames: 'Ban biên tập\n\n  Ban biên tập \nUBND phường',
  });
  const { id, link } = await createUser(admin, input);
  expect(await storedUser(id)).toMatchObject({
    email: 'lan@phuong.example',
    name: 'Nguyễn Thị Lan',
    role: 'editor',
    displayNames: ['Ban biên tập', 'UBND phường'],
    status: 'active',
    passwordHash: null,
  });
  const token = new URL(link).pathname.replace('/dat-mat-khau/', '');
  const [stored] = await db().select().from(userTokens).where(eq(userTokens.userId, id));
  expect(stored?.tokenHash).toBe(hashToken(token));
  expect(Math.round((Number(stored?.expiresAt) - Date.now()) / 60_000)).toBe(60);
  const audited = await latestAudit();
  expect(audited).toMatchObject({ action: 'user.create', actorId: admin.id, subjectId: String(id) });
  expect(JSON.stringify(audited)).not.toContain(token);
});

test('one e-mail is one account, however it is written and however many ask at once', async () => {
  const input = newUserInput.parse({ email: 'mot@phuong.example', name: 'Một', role: 'editor', displayNames: '' });
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => createUser(systemActor('cli'), input)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' });
  }
  const again = newUserInput.parse({ ...input, email: 'MOT@PHUONG.example', displayNames: '' });
  await expect(createUser(systemActor('cli'), again)).rejects.toMatchObject({ fieldErrors: { email: /Đã có/ } });
});

test.each([
  [{ email: 'không phải e-mail' }, 'email'],
  [{ name: ' \u200b ' }, 'name'],
  [{ role: 'owner' }, 'role'],
  [{ displayNames: 'x'.repeat(201) }, 'displayNames'],
])('%j is refused with a sentence at its field', (wrong, field) => {
  const parsed = newUserInput.safeParse({
    email: 'a@b.vn',
    name: 'A',
    role: 'editor',
    displayNames: '',
    ...wrong,
  });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], /[ạ-ỹêâ]/i.test(message)])).toEqual([[field, true]]);
});

test('nobody but an administrator does anything to an account, called directly', async () => {
  const target = await makeUser();
  const edit = userEditInput.parse({ ...target, role: 'admin', displayNames: '' });
  const before = await everything();
  const actors: Actor[] = [
    systemActor('seed'),
    systemActor('import'),
    systemActor('sign-in'),
    ...ROLES.filter((role) => role !== 'admin').map((role) => ({ ...target, role })),
  ];
  const input = newUserInput.parse({ email: 'x@y.vn', name: 'X', role: 'admin', displayNames: '' });
  for (const actor of actors) {
    for (const act of [
      () => createUser(actor, input),
      () => editUser(actor, edit),
      () => suspendUser(actor, target),
      () => restoreUser(actor, target),
      () => issuePasswordLink(actor, target),
      () => listUsers(actor),
      () => findUser(actor, target.id),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'forbidden' });
    }
  }
  expect(await everything()).toBe(before);
});

test('an edit is audited with before and after, and a stale one is refused', async () => {
  const admin = await makeUser('admin');
  const target = await makeUser('contributor');
  const edit = userEditInput.parse({ ...target, name: 'Tên mới', role: 'approver', displayNames: 'Ban biên tập' });
  await editUser(admin, edit);
  expect(await findUser(admin, target.id)).toMatchObject({ name: 'Tên mới', role: 'approver', version: 2 });
  expect(await latestAudit()).toMatchObject({
    action: 'user.edit',
    before: { role: 'contributor', name: target.name },
    after: { role: 'approver', displayNames: ['Ban biên tập'] },
  });
  await expect(editUser(admin, { ...edit, name: 'Tên khác' })).rejects.toMatchObject({ code: 'conflict' });
  expect((await storedUser(target.id)).name).toBe('Tên mới');
  await expect(editUser(admin, { ...edit, id: 999_999 })).rejects.toMatchObject({ code: 'not_found' });
});

test('of ten parallel edits of one version one is accepted', async () => {
  const admin = await makeUser('admin');
  const target = await makeUser();
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      editUser(admin, userEditInput.parse({ ...target, name: `Tên ${index}`, displayNames: '' })),
    ),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await storedUser(target.id)).version).toBe(2);
});

test('suspension ends sessions and links at once; restoring brings back neither', async () => {
  const admin = await makeUser('admin');
  const target = await makeUser();
  const { sessionId } = await makeSession(target);
  await issuePasswordLink(admin, target);
  await suspendUser(admin, target);
  const session = async () => (await db().select().from(sessions).where(eq(sessions.id, sessionId)))[0];
  expect((await session())?.revokedAt).toBeInstanceOf(Date);
  expect(await db().select().from(userTokens).where(eq(userTokens.userId, target.id))).toEqual([]);
  await expect(suspendUser(admin, { id: target.id, version: 2 })).rejects.toMatchObject({ code: 'precondition' });
  await expect(issuePasswordLink(admin, target)).rejects.toMatchObject({ code: 'precondition' });
  await expect(restoreUser(admin, target)).rejects.toMatchObject({ code: 'conflict' });
  await restoreUser(admin, { id: target.id, version: 2 });
  expect(await latestAudit()).toMatchObject({ action: 'user.restore' });
  expect((await session())?.revokedAt).toBeInstanceOf(Date);
  await expect(restoreUser(admin, { id: target.id, version: 3 })).rejects.toMatchObject({ code: 'precondition' });
});

test('the last active administrator stays one, also when two depose each other at once', async () => {
  await db().update(users).set({ role: 'editor' }).where(eq(users.role, 'admin'));
  const [one, other] = [await makeUser('admin'), await makeUser('admin')];
  await makeUser('admin', { status: 'suspended' });
  const demote = (target: typeof one) => userEditInput.parse({ ...target, role: 'editor', displayNames: '' });
  const results = await Promise.allSettled([editUser(one, demote(other)), suspendUser(other, one)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'precondition' } });
  const [last] = (await db().select().from(users).where(eq(users.role, 'admin'))).filter(
    ({ status }) => status === 'active',
  );
  if (!last) throw new Error('no administrator is left');
  const actor = { kind: 'user' as const, ...last };
  await expect(suspendUser(actor, last)).rejects.toMatchObject({ code: 'precondition' });
  await expect(
    editUser(actor, { id: last.id, version: last.version, name: last.name, role: 'editor', displayNames: [] }),
  ).rejects.toMatchObject({ fieldErrors: { role: /duy nhất/ } });
  await expect(
    editUser(actor, { id: last.id, version: last.version, name: 'Tên mới', role: 'admin', displayNames: [] }),
  ).resolves.toBeUndefined();
});
