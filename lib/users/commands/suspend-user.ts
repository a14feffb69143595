import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { users, userTokens } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { endSessions } from '@/lib/auth/end-sessions';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { Actor } from '@/lib/users/actor';
import type { UserVersion } from '@/lib/users/input';
import { lockUser, refuseLastAdmin } from '@/lib/users/lock-user';
import { authorizeUser } from '@/lib/users/policy';

// No epoch: readers never see an account.

/** Shuts a person out from their next request on; sessions and links do not come back with `restoreUser`. */
export async function suspendUser(actor: Actor, input: UserVersion): Promise<void> {
  authorizeUser(actor, 'suspend');
  await db().transaction(async (tx) => {
    const { user, isLastAdmin } = await lockUser(tx, input);
    if (user.status === 'suspended') throw new DomainError('precondition', 'Tài khoản này đã bị khóa từ trước.');
    refuseLastAdmin(isLastAdmin);
    await tx
      .update(users)
      .set({ status: 'suspended', version: sql`${users.version} + 1` })
      .where(eq(users.id, user.id));
    await tx.delete(userTokens).where(eq(userTokens.userId, user.id));
    const endedSessions = await endSessions(tx, user.id);
    await recordAudit(tx, actor, {
      action: 'user.suspend',
      subject: { type: 'user', id: user.id },
      before: { status: 'active' },
      after: { status: 'suspended', endedSessions },
    });
  });
}
