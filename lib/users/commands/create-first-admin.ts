import 'server-only';
import { sql } from 'drizzle-orm';
import { users } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { type Database, db, type Transaction } from '@/lib/db/client';
import { systemActor } from '@/lib/users/actor';
import { foldEmail } from '@/lib/users/email';
import { hashPassword } from '@/lib/users/password';

// No epoch: readers never see an account.

/** Creates the first administrator; false when there is a user already. */
export async function createFirstAdmin(email: string, password: string): Promise<boolean> {
  if (await hasUsers(db())) return false;
  const passwordHash = await hashPassword(password);
  return db().transaction(async (tx) => {
    // Two processes that start at once must not both find nobody here.
    await tx.execute(sql`lock table ${users} in share row exclusive mode`);
    if (await hasUsers(tx)) return false;
    const [admin] = await tx
      .insert(users)
      .values({ email: foldEmail(email), name: 'Quản trị viên', role: 'admin', passwordHash })
      .returning({ id: users.id, email: users.email, role: users.role });
    if (!admin) throw new Error('INSERT INTO users returned no row');
    await recordAudit(tx, systemActor('cli'), {
      action: 'user.create',
      subject: { type: 'user', id: admin.id },
      after: { email: admin.email, role: admin.role },
    });
    return true;
  });
}

async function hasUsers(executor: Database | Transaction): Promise<boolean> {
  const [someone] = await executor.select({ id: users.id }).from(users).limit(1);
  return someone !== undefined;
}
