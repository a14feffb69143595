import { expect, test } from 'vitest';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { systemActor } from '@/lib/users/actor';
import { decideSettings, SETTINGS_ACTIONS } from './policy';

test('only administrators have to do with what the portal says of itself', () => {
  const table = Object.fromEntries(
    ROLES.map((role) => [
      role,
      SETTINGS_ACTIONS.filter((action) => decideSettings({ kind: 'user', id: 1, name: 'Người thử', role }, action)),
    ]),
  );
  expect(table).toEqual({ contributor: [], editor: [], approver: [], admin: [...SETTINGS_ACTIONS] });
  for (const name of ['seed', 'import', 'cli', 'scheduler', 'anonymous'] as const) {
    expect(SETTINGS_ACTIONS.filter((action) => decideSettings(systemActor(name), action))).toEqual([]);
  }
});
