import 'server-only';
import { and, asc, eq, or } from 'drizzle-orm';
import { users } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { UserVersion } from './input';

/**
 * The account as it is, held until the transaction ends, if it still is what the person saw. All active administrators
 * are held with it, in one order, so that two who take each other's place at once come one after the other.
 */
export async function lockUser(tx: Transaction, { id, version }: UserVersion) {
  const held = await tx
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      status: users.status,
      displayNames: users.displayNames,
      version: users.version,
    })
    .from(users)
    .where(or(eq(users.id, id), and(eq(users.role, 'admin'), eq(users.status, 'active'))))
    .orderBy(asc(users.id))
    .for('update');
  const user = held.find((one) => one.id === id);
  if (!user) throw new DomainError('not_found', 'Không có tài khoản này.');
  if (user.version !== version) {
    throw new DomainError('conflict', 'Tài khoản đã được người khác thay đổi. Hãy tải lại trang rồi làm lại.');
  }
  const otherAdmins = held.filter((one) => one.id !== id && one.role === 'admin' && one.status === 'active').length;
  return { user, isLastAdmin: user.role === 'admin' && user.status === 'active' && otherAdmins === 0 };
}

/** Without an administrator nobody could ever make one again. */
export function refuseLastAdmin(isLastAdmin: boolean, field?: string): void {
  if (!isLastAdmin) return;
  const message = 'Đây là quản trị viên duy nhất còn hoạt động: hãy giao quyền quản trị cho người khác trước.';
  throw new DomainError('precondition', message, field ? { [field]: message } : undefined);
}
