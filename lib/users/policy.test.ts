import { expect, test } from 'vitest';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { systemActor } from './actor';
import { authorizeUser, decideUser, USER_ACTIONS } from './policy';

const person = (role: (typeof ROLES)[number]) => ({ kind: 'user' as const, id: 1, name: 'Người thử', role });

test('only administrators have to do with accounts', () => {
  const table = Object.fromEntries(
    ROLES.map((role) => [role, USER_ACTIONS.filter((action) => decideUser(person(role), action))]),
  );
  expect(table).toEqual({
    contributor: [],
    editor: [],
    approver: [],
    admin: ['list', 'create', 'edit', 'suspend', 'restore', 'issue-password-link'],
  });
});

test('of the parts of the system the command line creates accounts and hands out links, the rest does nothing', () => {
  const table = Object.fromEntries(
    (['seed', 'import', 'cli', 'sign-in'] as const).map((name) => [
      name,
      USER_ACTIONS.filter((action) => decideUser(systemActor(name), action)),
    ]),
  );
  expect(table).toEqual({ seed: [], import: [], cli: ['create', 'issue-password-link'], 'sign-in': [] });
});

test('a refusal is a sentence', () => {
  expect(() => authorizeUser(person('editor'), 'create')).toThrow('không có quyền');
});
