import 'server-only';
import { and, desc, eq, gte, isNull, lt, type SQL } from 'drizzle-orm';
import { auditLog } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/users/actor';
import { type AuditEntry, toEntry } from './dto';
import type { AuditFilter } from './input';
import { authorizeAudit } from './policy';

const PAGE_SIZE = 50;

export interface AuditPage {
  entries: AuditEntry[];
  /** The entry the next page begins after; null on the last one. */
  older: number | null;
}

function conditions({ actorId, systemName, action, subjectType, subjectId, from, until, before }: AuditFilter) {
  const wanted: (SQL | undefined)[] = [
    actorId === null ? undefined : eq(auditLog.actorId, actorId),
    systemName === '' ? undefined : and(isNull(auditLog.actorId), eq(auditLog.actorName, systemName)),
    action === '' ? undefined : eq(auditLog.action, action),
    subjectType === '' ? undefined : eq(auditLog.subjectType, subjectType),
    subjectId === '' ? undefined : eq(auditLog.subjectId, subjectId),
    from ? gte(auditLog.at, from) : undefined,
    until ? lt(auditLog.at, until) : undefined,
    before === null ? undefined : lt(auditLog.id, before),
  ];
  return and(...wanted);
}

/** What was done, the newest first; by number, so that what is added meanwhile moves no page. */
export async function auditPage(actor: Actor, filter: AuditFilter): Promise<AuditPage> {
  authorizeAudit(actor, 'read');
  const rows = await db()
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actorId: auditLog.actorId,
      actorName: auditLog.actorName,
      action: auditLog.action,
      subjectType: auditLog.subjectType,
      subjectId: auditLog.subjectId,
      before: auditLog.before,
      after: auditLog.after,
    })
    .from(auditLog)
    .where(conditions(filter))
    .orderBy(desc(auditLog.id))
    .limit(PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE);
  return { entries: shown.map(toEntry), older: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}
