import 'server-only';
import { auditLog } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { readerContext } from '@/lib/http/reader-context';
import { type Actor, actorId } from '@/lib/users/actor';

export interface AuditEntry {
  action: string;
  subject: { type: string; id: string | number };
  before?: unknown;
  after?: unknown;
}

/** Writes the audit row in the transaction of the act itself: no audit, no act. */
export async function recordAudit(tx: Transaction, actor: Actor, entry: AuditEntry): Promise<void> {
  await tx.insert(auditLog).values({
    actorId: actorId(actor),
    actorName: actor.name,
    action: entry.action,
    subjectType: entry.subject.type,
    subjectId: String(entry.subject.id),
    before: entry.before,
    after: entry.after,
    requestId: readerContext.getStore()?.requestId ?? null,
  });
}
