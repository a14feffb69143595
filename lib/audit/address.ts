import { routes } from '@/lib/routes';
import { type AuditFilter, auditFilterInput } from './input';

const FIELDS = ['nguoi', 'viec', 'loai', 'so', 'tu', 'den'] as const;

export type TypedFilter = Record<(typeof FIELDS)[number], string>;

type Query = Record<string, string | string[] | undefined>;

interface ReadFilter {
  typed: TypedFilter;
  /** null when something in the address makes no sense; `problems` says what, field by field. */
  filter: AuditFilter | null;
  problems: Record<string, string>;
}

/** What the address of the log asks for. */
export function readAuditFilter(query: Query): ReadFilter {
  const given = (name: string) => [query[name] ?? ''].flat().at(-1) ?? '';
  const typed = Object.fromEntries(FIELDS.map((name) => [name, given(name)])) as TypedFilter;
  const parsed = auditFilterInput.safeParse({ ...typed, truoc: given('truoc') });
  if (parsed.success) return { typed, filter: parsed.data, problems: {} };
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) problems[String(path[0])] ??= message;
  return { typed, filter: null, problems };
}

/** The same question, from the newest entry on or after one. */
export function auditAddress(typed: TypedFilter, older?: number): string {
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ''));
  if (older !== undefined) query.set('truoc', String(older));
  return query.size > 0 ? `${routes.auditLog()}?${query}` : routes.auditLog();
}
