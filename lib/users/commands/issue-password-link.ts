import 'server-only';
import { eq } from 'drizzle-orm';
import { users } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { Actor } from '@/lib/users/actor';
import { createPasswordLink } from '@/lib/users/password-link';
import { authorizeUser } from '@/lib/users/policy';

// No epoch: readers never see an account.

/** A one-time link for somebody who has no password, or no longer knows it. The old password works until it is used. */
export async function issuePasswordLink(actor: Actor, { id }: { id: number }): Promise<{ link: string }> {
  authorizeUser(actor, 'issue-password-link');
  return db().transaction(async (tx) => {
    const [user] = await tx.select({ status: users.status }).from(users).where(eq(users.id, id)).for('update').limit(1);
    if (!user) throw new DomainError('not_found', 'Không có tài khoản này.');
    if (user.status !== 'active') {
      throw new DomainError('precondition', 'Tài khoản đang bị khóa: hãy mở khóa trước khi cấp liên kết.');
    }
    const link = await createPasswordLink(tx, id);
    await recordAudit(tx, actor, { action: 'user.issue_password_link', subject: { type: 'user', id } });
    return { link };
  });
}
