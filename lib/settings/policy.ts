import { DomainError } from '@/lib/errors';
import type { Actor, Role } from '@/lib/users/actor';

export const SETTINGS_ACTIONS = ['read', 'edit', 'create-link-group', 'edit-link-group', 'delete-link-group'] as const;
export type SettingsAction = (typeof SETTINGS_ACTIONS)[number];

const ADMINS: readonly Role[] = ['admin'];

const ALLOWED: Record<SettingsAction, readonly Role[]> = {
  read: ADMINS,
  edit: ADMINS,
  'create-link-group': ADMINS,
  'edit-link-group': ADMINS,
  'delete-link-group': ADMINS,
};

/** What the portal says of itself, and the blocks of links on its pages. */
export function decideSettings(actor: Actor, action: SettingsAction): boolean {
  return actor.kind === 'user' && ALLOWED[action].includes(actor.role);
}

export function authorizeSettings(actor: Actor, action: SettingsAction): void {
  if (!decideSettings(actor, action)) throw new DomainError('forbidden', 'Tài khoản này không có quyền làm việc đó.');
}
