import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { users } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { Actor } from '@/lib/users/actor';
import type { UserVersion } from '@/lib/users/input';
import { lockUser } from '@/lib/users/lock-user';
import { authorizeUser } from '@/lib/users/policy';

// No epoch: readers never see an account.

/** Lets a suspended person sign in again, with the password they had. */
export async function restoreUser(actor: Actor, input: UserVersion): Promise<void> {
  authorizeUser(actor, 'restore');
  await db().transaction(async (tx) => {
    const { user } = await lockUser(tx, input);
    if (user.status === 'active') throw new DomainError('precondition', 'Tài khoản này đang hoạt động.');
    await tx
      .update(users)
      .set({ status: 'active', version: sql`${users.version} + 1` })
      .where(eq(users.id, user.id));
    await recordAudit(tx, actor, {
      action: 'user.restore',
      subject: { type: 'user', id: user.id },
      before: { status: 'suspended' },
      after: { status: 'active' },
    });
  });
}
