import type { BrowserContext } from '@playwright/test';
import { and, desc, eq, like } from 'drizzle-orm';
import { auditLog, rateCounters } from '@/drizzle/schema';
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { makeSession, makeUser, storedUser } from '@/lib/testing/accounts';
import { type Role, systemActor } from '@/lib/users/actor';
import { editUser } from '@/lib/users/commands/edit-user';
import { issuePasswordLink } from '@/lib/users/commands/issue-password-link';
import { setPassword } from '@/lib/users/commands/set-password';
import { suspendUser } from '@/lib/users/commands/suspend-user';

export type Colleague = Awaited<ReturnType<typeof makeUser>>;

/** People who work on the portal, made for one test and known to no other. */
export class Staff {
  hire(role: Role = 'editor', more: Parameters<typeof makeUser>[1] = {}): Promise<Colleague> {
    return makeUser(role, more);
  }

  /** As if the person had signed in with this browser before: for what a test does not want to say about signing in. */
  async seat(context: BrowserContext, person: Colleague, origin: string): Promise<void> {
    const { token } = await makeSession(person);
    const { name, options } = sessionCookie();
    await context.addCookies([{ name, value: await sealSession(token), url: origin, httpOnly: options.httpOnly }]);
  }

  /** Where a new password can be set, once. */
  async passwordLink({ id }: Colleague): Promise<string> {
    return (await issuePasswordLink(systemActor('cli'), { id })).link;
  }

  /** By the command itself, from another process than the server under test. */
  async suspend({ id }: Colleague): Promise<void> {
    const admin = await this.hire('admin');
    await suspendUser(admin, { id, version: (await storedUser(id)).version });
  }

  async giveRole({ id }: Colleague, role: Role): Promise<void> {
    const { name, displayNames, version } = await storedUser(id);
    await editUser(await this.hire('admin'), { id, version, name, displayNames, role });
  }

  /** As whoever holds the account's link of one use. */
  async givePassword(person: Colleague, password: string): Promise<void> {
    const link = await this.passwordLink(person);
    await setPassword({ token: link.slice(link.lastIndexOf('/') + 1), password });
  }

  /** All browsers of a test run stand behind one address, which would soon have tried too often. */
  async forgetAddresses(): Promise<void> {
    await db().delete(rateCounters).where(like(rateCounters.key, 'sign-in address %'));
  }

  async latestAction(subject: Colleague): Promise<string | undefined> {
    const [row] = await db()
      .select({ action: auditLog.action })
      .from(auditLog)
      .where(and(eq(auditLog.subjectType, 'user'), eq(auditLog.subjectId, String(subject.id))))
      .orderBy(desc(auditLog.id))
      .limit(1);
    return row?.action;
  }
}
