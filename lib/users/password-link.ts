import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { userTokens } from '@/drizzle/schema';
import { PASSWORD_LINK_MINUTES } from '@/lib/auth/limits';
import { hashToken, randomToken } from '@/lib/auth/secret';
import type { Transaction } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import { absoluteUrl } from '@/lib/settings/metadata';

/** A link by which the person sets a password, once; earlier ones no longer work. It cannot be read again later. */
export async function createPasswordLink(tx: Transaction, userId: number): Promise<string> {
  const token = randomToken();
  await tx.delete(userTokens).where(eq(userTokens.userId, userId));
  await tx.insert(userTokens).values({
    tokenHash: hashToken(token),
    userId,
    expiresAt: sql`now() + make_interval(mins => ${PASSWORD_LINK_MINUTES})`,
  });
  return absoluteUrl(routes.setPassword(token));
}
