import { expect, test } from 'vitest';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { systemActor } from '@/lib/users/actor';
import { authorizeArticle, decideArticle } from './policy';

const person = (role: (typeof ROLES)[number]) => ({ kind: 'user' as const, id: 1, name: 'Người thử', role });

test('who may import and who may withdraw', () => {
  const table = Object.fromEntries(
    ROLES.map((role) => [role, [decideArticle(person(role), 'import'), decideArticle(person(role), 'withdraw')]]),
  );
  expect(table).toEqual({
    contributor: [false, false],
    editor: [false, false],
    approver: [false, true],
    admin: [true, true],
  });
});

test('an import never withdraws, whatever the file says', () => {
  expect(() => authorizeArticle(systemActor('import'), 'withdraw')).toThrow('không có quyền');
});
