import { DomainError } from '@/lib/errors';
import type { Actor, Role } from '@/lib/users/actor';

export const AUDIT_ACTIONS = ['read'] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

const ALLOWED: Record<AuditAction, readonly Role[]> = { read: ['admin'] };

export function decideAudit(actor: Actor, action: AuditAction): boolean {
  return actor.kind === 'user' && ALLOWED[action].includes(actor.role);
}

export function authorizeAudit(actor: Actor, action: AuditAction): void {
  if (!decideAudit(actor, action)) throw new DomainError('forbidden', 'Tài khoản này không có quyền làm việc đó.');
}
