import { desc, eq } from 'drizzle-orm';
import { auditLog } from '@/drizzle/schema';
import type { FormAction } from '@/lib/actions/define-form';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { readerContext } from '@/lib/http/reader-context';
import type { UserActor } from '@/lib/users/actor';
import { makeSession } from './accounts';

/** Calls the action of a form as whoever holds this person's session would, through no page; null is nobody. */
export async function submitAs<Output>(
  person: (UserActor & { email: string }) | null,
  action: FormAction<Output>,
  fields: Record<string, string>,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const sessionCookie = person ? await sealSession((await makeSession(person)).token) : undefined;
  const context = { requestId: 'test', clientAddress: '203.0.113.9', userAgent: '', prefetch: false, internal: false };
  return readerContext.run({ ...context, sessionCookie }, () => action(null, form));
}

export async function latestAudit() {
  const [row] = await db()
    .select({
      action: auditLog.action,
      actorId: auditLog.actorId,
      actorName: auditLog.actorName,
      subjectType: auditLog.subjectType,
      subjectId: auditLog.subjectId,
      before: auditLog.before,
      after: auditLog.after,
    })
    .from(auditLog)
    .orderBy(desc(auditLog.id))
    .limit(1);
  return row;
}

/** What was done to one thing, the newest first. */
export async function auditedActions(subjectType: string, subjectId: number | string): Promise<string[]> {
  const rows = await db()
    .select({ action: auditLog.action, type: auditLog.subjectType })
    .from(auditLog)
    .where(eq(auditLog.subjectId, String(subjectId)))
    .orderBy(desc(auditLog.id));
  return rows.filter(({ type }) => type === subjectType).map(({ action }) => action);
}
