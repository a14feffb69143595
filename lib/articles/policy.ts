import { DomainError } from '@/lib/errors';
import type { Actor, Role, SystemName } from '@/lib/users/actor';

export type ArticleAction = 'import' | 'withdraw';

const ALLOWED: Record<ArticleAction, { roles: readonly Role[]; systems: readonly SystemName[] }> = {
  import: { roles: ['admin'], systems: ['seed', 'import', 'cli'] },
  withdraw: { roles: ['approver', 'admin'], systems: ['seed', 'cli'] },
};

export function decideArticle(actor: Actor, action: ArticleAction): boolean {
  const allowed = ALLOWED[action];
  return actor.kind === 'user' ? allowed.roles.includes(actor.role) : allowed.systems.includes(actor.name);
}

export function authorizeArticle(actor: Actor, action: ArticleAction): void {
  if (!decideArticle(actor, action)) throw new DomainError('forbidden', 'Tài khoản này không có quyền làm việc đó.');
}
