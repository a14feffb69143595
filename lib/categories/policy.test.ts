import { expect, test } from 'vitest';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { systemActor } from '@/lib/users/actor';
import { CATEGORY_ACTIONS, decideCategory } from './policy';

test('only administrators have to do with the tree of categories', () => {
  const table = Object.fromEntries(
    ROLES.map((role) => [
      role,
      CATEGORY_ACTIONS.filter((action) => decideCategory({ kind: 'user', id: 1, name: 'Người thử', role }, action)),
    ]),
  );
  expect(table).toEqual({ contributor: [], editor: [], approver: [], admin: [...CATEGORY_ACTIONS] });
  for (const name of ['seed', 'import', 'cli', 'scheduler', 'anonymous'] as const) {
    expect(CATEGORY_ACTIONS.filter((action) => decideCategory(systemActor(name), action))).toEqual([]);
  }
});
