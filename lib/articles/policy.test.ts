import { describe, expect, test } from 'vitest';
import { EDITION_STATES, ROLES } from '@/drizzle/schema/vocabulary';
import { type Actor, type Role, systemActor } from '@/lib/users/actor';
import { EDITION_ACTIONS, type EditionAction, type EditionState } from './model';
import { authorizeCreation, authorizeEdition, authorizeImport, decideEdition, type EditionFacts } from './policy';

const person = (role: Role): Actor => ({ kind: 'user', id: 1, name: 'Người thử', role });

const facts = (state: EditionState, more: Partial<EditionFacts> = {}): EditionFacts => ({
  kind: 'article',
  state,
  own: false,
  answersForIt: false,
  ...more,
});

const possible = (actor: Actor, given: EditionFacts): EditionAction[] =>
  EDITION_ACTIONS.filter((action) => decideEdition(actor, action, given) === 'allowed');

/** What is allowed, written out: every role, every state. An action that is not named is refused. */
const ANYBODYS: Record<Role, Record<EditionState, EditionAction[]>> = {
  contributor: {
    draft: [],
    submitted: [],
    returned: [],
    scheduled: [],
    published: [],
    superseded: [],
    withdrawn: [],
    trashed: [],
  },
  editor: {
    draft: ['edit', 'read', 'submit', 'trash'],
    submitted: ['edit', 'read', 'return', 'trash'],
    returned: ['edit', 'read', 'submit', 'trash'],
    scheduled: ['read'],
    published: ['correct', 'read'],
    superseded: ['read'],
    withdrawn: ['correct', 'read'],
    trashed: ['read', 'restore'],
  },
  approver: {
    draft: ['edit', 'read', 'submit', 'trash'],
    submitted: ['edit', 'read', 'return', 'publish', 'schedule', 'trash'],
    returned: ['edit', 'read', 'submit', 'trash'],
    scheduled: ['read', 'publish', 'schedule', 'unschedule'],
    published: ['correct', 'feature', 'read', 'withdraw'],
    superseded: ['read'],
    withdrawn: ['correct', 'read'],
    trashed: ['read', 'restore'],
  },
  admin: {
    draft: ['edit', 'read', 'submit', 'trash'],
    submitted: ['edit', 'read', 'return', 'publish', 'schedule', 'trash'],
    returned: ['edit', 'read', 'submit', 'trash'],
    scheduled: ['read', 'publish', 'schedule', 'unschedule'],
    published: ['correct', 'feature', 'read', 'withdraw'],
    superseded: ['read'],
    withdrawn: ['correct', 'read'],
    trashed: ['read', 'restore'],
  },
};

const OWN_OF_A_CONTRIBUTOR: Record<EditionState, EditionAction[]> = {
  draft: ['edit', 'read', 'submit', 'trash'],
  submitted: ['read'],
  returned: ['edit', 'read', 'submit', 'trash'],
  scheduled: ['read'],
  published: ['correct', 'read'],
  superseded: ['read'],
  withdrawn: ['correct', 'read'],
  trashed: ['read', 'restore'],
};

const inOrder = (actions: EditionAction[]) => [...actions].sort();

describe.each(ROLES)('%s', (role) => {
  test.each(EDITION_STATES)('what may be done with an edition that is %s', (state) => {
    expect(inOrder(possible(person(role), facts(state)))).toEqual(inOrder(ANYBODYS[role][state]));
  });
});

test.each(EDITION_STATES)('what a contributor may do with an edition of their own that is %s', (state) => {
  expect(inOrder(possible(person('contributor'), facts(state, { own: true })))).toEqual(
    inOrder(OWN_OF_A_CONTRIBUTOR[state]),
  );
});

test('fixed pages are not for contributors, not even one they began', () => {
  for (const state of EDITION_STATES) {
    expect(possible(person('contributor'), facts(state, { kind: 'page', own: true }))).toEqual([]);
  }
  expect(() => authorizeCreation(person('contributor'), 'page')).toThrow('không có quyền');
  expect(() => authorizeCreation(person('contributor'), 'article')).not.toThrow();
  expect(() => authorizeCreation(person('editor'), 'page')).not.toThrow();
});

test('a fixed page has a place in the menu, which an administrator gives it, and is never featured news', () => {
  const page = facts('published', { kind: 'page' });
  const decided = (role: Role, given: EditionFacts) =>
    (['feature', 'place'] as const).map((action) => decideEdition(person(role), action, given));
  expect(decided('admin', page)).toEqual(['wrong_state', 'allowed']);
  expect(decided('approver', page)).toEqual(['wrong_state', 'forbidden']);
  expect(decided('admin', facts('published'))).toEqual(['allowed', 'wrong_state']);
  expect(decided('admin', { ...page, state: 'withdrawn' })).toEqual(['wrong_state', 'wrong_state']);
});

test('who submitted or wrote the last word does not approve, unless they write down why', () => {
  const given = facts('submitted', { answersForIt: true });
  for (const role of ['approver', 'admin'] as const) {
    for (const action of ['publish', 'schedule'] as const) {
      expect(decideEdition(person(role), action, given)).toBe('needs_override');
      expect(() => authorizeEdition(person(role), action, given)).toThrow('cần một người khác duyệt');
      expect(() => authorizeEdition(person(role), action, given, 'Tin bão khẩn cấp')).not.toThrow();
    }
    expect(decideEdition(person(role), 'return', given)).toBe('allowed');
  }
  expect(() => authorizeEdition(person('editor'), 'publish', given, 'Tin bão khẩn cấp')).toThrow('không có quyền');
});

test('of the parts of the system each does its one thing', () => {
  const table = Object.fromEntries(
    (['seed', 'import', 'cli', 'sign-in', 'scheduler', 'anonymous'] as const).map((name) => [
      name,
      EDITION_STATES.flatMap((state) =>
        possible(systemActor(name), facts(state)).map((action) => `${action} ${state}`),
      ),
    ]),
  );
  expect(table).toEqual({
    seed: ['withdraw published'],
    import: [],
    cli: ['withdraw published'],
    'sign-in': [],
    scheduler: ['publish submitted', 'publish scheduled'],
    anonymous: [],
  });
});

test('who may import', () => {
  expect(ROLES.filter((role) => allows(() => authorizeImport(person(role))))).toEqual(['admin']);
  expect(allows(() => authorizeImport(systemActor('import')))).toBe(true);
  expect(allows(() => authorizeImport(systemActor('scheduler')))).toBe(false);
});

test('a step that the state does not know is a sentence that names both', () => {
  expect(() => authorizeEdition(person('admin'), 'publish', facts('draft'))).toThrow(
    'Bài đang ở trạng thái “Bản nháp”, không thể chọn “Duyệt và xuất bản”.',
  );
});

function allows(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
