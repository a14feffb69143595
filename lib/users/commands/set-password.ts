import 'server-only';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { users, userTokens } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { endSessions } from '@/lib/auth/end-sessions';
import { inTurn } from '@/lib/auth/password-check';
import { hashToken } from '@/lib/auth/secret';
import { forgetAccountTries } from '@/lib/auth/throttle';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { siteSettings } from '@/lib/settings/queries';
import { foldEmail } from '@/lib/users/email';
import { hashPassword } from '@/lib/users/password';
import { passwordProblem } from '@/lib/users/password-rules';
import { findPasswordLink } from '@/lib/users/queries';

// No epoch: readers never see an account.

const gone = () => new DomainError('not_found', 'Liên kết này đã được dùng hoặc đã hết hạn. Hãy xin liên kết mới.');

/** Sets the password of whoever holds the one-time link; every session of theirs ends, because one may be a stranger's. */
export async function setPassword({ token, password }: { token: string; password: string }): Promise<void> {
  const owner = await findPasswordLink(token);
  if (!owner) throw gone();
  const { siteName } = await siteSettings();
  const problem = passwordProblem(password, { ...owner, siteName });
  if (problem) throw new DomainError('invalid', problem, { password: problem });
  const passwordHash = await inTurn(() => hashPassword(password));
  await db().transaction(async (tx) => {
    // The account before its links, as whoever suspends it takes them: nobody waits in a circle.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, owner.id)).for('update').limit(1);
    const [used] = await tx
      .update(userTokens)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(userTokens.tokenHash, hashToken(token)),
          isNull(userTokens.usedAt),
          gt(userTokens.expiresAt, sql`now()`),
        ),
      )
      .returning({ userId: userTokens.userId });
    if (!used) throw gone();
    const [user] = await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, used.userId), eq(users.status, 'active')))
      .returning({ id: users.id, name: users.name, role: users.role, email: users.email });
    if (!user) throw gone();
    const { email, ...person } = user;
    const endedSessions = await endSessions(tx, user.id);
    await forgetAccountTries(tx, foldEmail(email));
    await recordAudit(
      tx,
      { kind: 'user', ...person },
      { action: 'user.set_password', subject: { type: 'user', id: user.id }, after: { endedSessions } },
    );
  });
}
