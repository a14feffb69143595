import { DomainError } from '@/lib/errors';
import type { Actor, Role, SystemName, UserActor } from '@/lib/users/actor';
import { ACTION_LABELS, STATE_LABELS } from './labels';
import { type ArticleKind, EDITION_ACTIONS, type EditionAction, type EditionState, statesFor } from './model';

/** What a decision about an edition depends on besides who asks. */
export interface EditionFacts {
  kind: ArticleKind;
  state: EditionState;
  /** The person began this article. */
  own: boolean;
  /** The person submitted this edition or was the last to change its words. */
  answersForIt: boolean;
}

/** `needs_override`: two pairs of eyes are missing; a written reason takes their place. */
export type Verdict = 'allowed' | 'needs_override' | 'wrong_state' | 'forbidden';

export type Abilities = Record<EditionAction, Verdict>;

/** Whose articles: nobody's, those the person began (fixed pages are not theirs even then), everybody's. */
export type Reach = 'none' | 'own' | 'all';

const WRITERS: Record<Role, Reach> = { contributor: 'own', editor: 'all', approver: 'all', admin: 'all' };
const EDITORS: Record<Role, Reach> = { contributor: 'none', editor: 'all', approver: 'all', admin: 'all' };
const APPROVERS: Record<Role, Reach> = { contributor: 'none', editor: 'none', approver: 'all', admin: 'all' };

const ADMINS: Record<Role, Reach> = { contributor: 'none', editor: 'none', approver: 'none', admin: 'all' };

const PEOPLE: Record<EditionAction, Record<Role, Reach>> = {
  read: WRITERS,
  edit: WRITERS,
  submit: WRITERS,
  return: EDITORS,
  publish: APPROVERS,
  schedule: APPROVERS,
  unschedule: APPROVERS,
  withdraw: APPROVERS,
  correct: WRITERS,
  feature: APPROVERS,
  place: ADMINS,
  trash: WRITERS,
  restore: WRITERS,
};

const SYSTEMS: Partial<Record<EditionAction, readonly SystemName[]>> = {
  publish: ['scheduler'],
  withdraw: ['seed', 'cli'],
};

/** What a contributor has handed over is the desk's until it comes back. */
const WITH_ITS_WRITER: readonly EditionAction[] = ['edit', 'trash'];
/** What takes the eyes of two people. */
const FOUR_EYES: readonly EditionAction[] = ['publish', 'schedule'];

/** News can be featured, a fixed page has a place in the menu, and not the other way round. */
const notForKind = (action: EditionAction, kind: ArticleKind) =>
  (action === 'feature' && kind === 'page') || (action === 'place' && kind !== 'page');

/** How far `action` reaches for a person, for lists that are cut to what may be done with each of their rows. */
export const reachOf = ({ role }: UserActor, action: EditionAction): Reach => PEOPLE[action][role];

/** The one decision about what may be done with an edition; the same for commands and for buttons. */
export function decideEdition(actor: Actor, action: EditionAction, facts: EditionFacts): Verdict {
  if (!isWithinReach(actor, action, facts)) return 'forbidden';
  if (!statesFor(action).includes(facts.state) || notForKind(action, facts.kind)) return 'wrong_state';
  if (actor.kind === 'user' && FOUR_EYES.includes(action) && facts.answersForIt) return 'needs_override';
  return 'allowed';
}

function isWithinReach(actor: Actor, action: EditionAction, { kind, own, state }: EditionFacts): boolean {
  if (actor.kind === 'system') return SYSTEMS[action]?.includes(actor.name) ?? false;
  const reach = PEOPLE[action][actor.role];
  if (reach === 'all') return true;
  if (reach === 'none' || !own || kind === 'page') return false;
  return !(WITH_ITS_WRITER.includes(action) && state === 'submitted');
}

/** Everything a person may do with an edition, for its buttons. */
export function abilitiesOf(actor: Actor, facts: EditionFacts): Abilities {
  return Object.fromEntries(
    EDITION_ACTIONS.map((action) => [action, decideEdition(actor, action, facts)]),
  ) as Abilities;
}

/** `override` is the written reason of whoever publishes what they submitted themselves. */
export function authorizeEdition(actor: Actor, action: EditionAction, facts: EditionFacts, override = ''): void {
  const verdict = decideEdition(actor, action, facts);
  if (verdict === 'forbidden') throw forbidden();
  if (verdict === 'wrong_state') {
    throw new DomainError(
      'precondition',
      `Bài đang ở trạng thái “${STATE_LABELS[facts.state]}”, không thể chọn “${ACTION_LABELS[action]}”.`,
    );
  }
  if (verdict === 'needs_override' && override === '') {
    throw new DomainError(
      'precondition',
      'Chính bạn đã gửi duyệt hoặc sửa bài này sau cùng, nên cần một người khác duyệt. Nếu phải đăng ngay, hãy ghi rõ lý do.',
      { overrideReason: 'Ghi lý do tự duyệt.' },
    );
  }
}

const ALLOWED_TO_IMPORT: { roles: readonly Role[]; systems: readonly SystemName[] } = {
  roles: ['admin'],
  systems: ['seed', 'import', 'cli'],
};

/** Fixed pages are the desk's, not a contributor's. */
export function mayCreate(actor: Actor, kind: ArticleKind): boolean {
  return actor.kind === 'user' && (kind !== 'page' || actor.role !== 'contributor');
}

export function authorizeCreation(actor: Actor, kind: ArticleKind): void {
  if (!mayCreate(actor, kind)) throw forbidden();
}

export function authorizeImport(actor: Actor): void {
  const allowed =
    actor.kind === 'user'
      ? ALLOWED_TO_IMPORT.roles.includes(actor.role)
      : ALLOWED_TO_IMPORT.systems.includes(actor.name);
  if (!allowed) throw forbidden();
}

const forbidden = () => new DomainError('forbidden', 'Tài khoản này không có quyền làm việc đó.');
