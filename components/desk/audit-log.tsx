import type { AuditEntry } from '@/lib/audit/dto';
import { AuditChanges } from './audit-changes';
import { Instant } from './instant';

export function AuditLog({ entries }: { entries: AuditEntry[] }) {
  if (entries.length === 0) return <p>Không có việc nào như vậy trong nhật ký.</p>;
  return (
    <ol className="audit">
      {entries.map((entry) => (
        <li key={entry.id}>
          <AuditLine entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function AuditLine({ entry: { at, actor, action, subject, changes } }: { entry: AuditEntry }) {
  return (
    <article>
      <p className="audit-head">
        <Instant at={at} />
        <span className="soft">{actor.href ? <a href={actor.href}>{actor.name}</a> : actor.name}</span>
      </p>
      <p>
        <strong>{action}</strong>: {subject.href ? <a href={subject.href}>{subject.label}</a> : subject.label}
        {subject.name && ` “${subject.name}”`}
      </p>
      <AuditChanges changes={changes} />
    </article>
  );
}
