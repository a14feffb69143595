import 'server-only';
import { users } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { Actor } from '@/lib/users/actor';
import type { NewUser } from '@/lib/users/input';
import { createPasswordLink } from '@/lib/users/password-link';
import { authorizeUser } from '@/lib/users/policy';

// No epoch: readers never see an account.

/** Creates an account without a password; the link, shown this once, lets its owner set one. */
export async function createUser(actor: Actor, input: NewUser): Promise<{ id: number; email: string; link: string }> {
  authorizeUser(actor, 'create');
  return db().transaction(async (tx) => {
    const [user] = await tx.insert(users).values(input).onConflictDoNothing().returning({ id: users.id });
    if (!user) {
      const message = 'Đã có tài khoản dùng e-mail này.';
      throw new DomainError('conflict', message, { email: message });
    }
    await recordAudit(tx, actor, { action: 'user.create', subject: { type: 'user', id: user.id }, after: input });
    return { id: user.id, email: input.email, link: await createPasswordLink(tx, user.id) };
  });
}
