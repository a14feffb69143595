import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { users } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/users/actor';
import type { UserEdit } from '@/lib/users/input';
import { lockUser, refuseLastAdmin } from '@/lib/users/lock-user';
import { authorizeUser } from '@/lib/users/policy';

// No epoch: readers never see an account.

/** Changes name, role and the names the person may publish under. The role acts at their next request. */
export async function editUser(actor: Actor, { id, version, ...changes }: UserEdit): Promise<void> {
  authorizeUser(actor, 'edit');
  await db().transaction(async (tx) => {
    const { user, isLastAdmin } = await lockUser(tx, { id, version });
    refuseLastAdmin(isLastAdmin && changes.role !== 'admin', 'role');
    await tx
      .update(users)
      .set({ ...changes, version: sql`${users.version} + 1` })
      .where(eq(users.id, id));
    const { name, role, displayNames } = user;
    await recordAudit(tx, actor, {
      action: 'user.edit',
      subject: { type: 'user', id },
      before: { name, role, displayNames },
      after: changes,
    });
  });
}
