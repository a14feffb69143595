import { DomainError } from '@/lib/errors';
import type { Actor, Role } from '@/lib/users/actor';

export const CATEGORY_ACTIONS = ['list', 'create', 'edit', 'reorder', 'delete'] as const;
export type CategoryAction = (typeof CATEGORY_ACTIONS)[number];

const ADMINS: readonly Role[] = ['admin'];

const ALLOWED: Record<CategoryAction, readonly Role[]> = {
  list: ADMINS,
  create: ADMINS,
  edit: ADMINS,
  reorder: ADMINS,
  delete: ADMINS,
};

export function decideCategory(actor: Actor, action: CategoryAction): boolean {
  return actor.kind === 'user' && ALLOWED[action].includes(actor.role);
}

export function authorizeCategory(actor: Actor, action: CategoryAction): void {
  if (!decideCategory(actor, action)) throw new DomainError('forbidden', 'Tài khoản này không có quyền làm việc đó.');
}
