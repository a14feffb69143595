import { expect, test } from 'vitest';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { systemActor } from '@/lib/users/actor';
import { AUDIT_ACTIONS, decideAudit } from './policy';

test('only administrators read the log', () => {
  const table = Object.fromEntries(
    ROLES.map((role) => [
      role,
      AUDIT_ACTIONS.filter((action) => decideAudit({ kind: 'user', id: 1, name: 'Người thử', role }, action)),
    ]),
  );
  expect(table).toEqual({ contributor: [], editor: [], approver: [], admin: [...AUDIT_ACTIONS] });
  for (const name of ['seed', 'import', 'cli', 'scheduler', 'anonymous'] as const) {
    expect(AUDIT_ACTIONS.filter((action) => decideAudit(systemActor(name), action))).toEqual([]);
  }
});
