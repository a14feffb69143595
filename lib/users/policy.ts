import { DomainError } from '@/lib/errors';
import type { Actor, Role, SystemName } from './actor';

export const USER_ACTIONS = ['list', 'create', 'edit', 'suspend', 'restore', 'issue-password-link'] as const;
export type UserAction = (typeof USER_ACTIONS)[number];

const ADMINS: readonly Role[] = ['admin'];

const ALLOWED: Record<UserAction, { roles: readonly Role[]; systems: readonly SystemName[] }> = {
  list: { roles: ADMINS, systems: [] },
  create: { roles: ADMINS, systems: ['cli'] },
  edit: { roles: ADMINS, systems: [] },
  suspend: { roles: ADMINS, systems: [] },
  restore: { roles: ADMINS, systems: [] },
  'issue-password-link': { roles: ADMINS, systems: ['cli'] },
};

export function decideUser(actor: Actor, action: UserAction): boolean {
  const allowed = ALLOWED[action];
  return actor.kind === 'user' ? allowed.roles.includes(actor.role) : allowed.systems.includes(actor.name);
}

export function authorizeUser(actor: Actor, action: UserAction): void {
  if (!decideUser(actor, action)) throw new DomainError('forbidden', 'Tài khoản này không có quyền làm việc đó.');
}
