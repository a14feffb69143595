import { routes } from '@/lib/routes';
import { type Change, changesOf } from './changes';
import { actionLabel, SUBJECT_LABELS, SYSTEM_LABELS } from './labels';

/** One line of the log, in words. */
export interface AuditEntry {
  id: number;
  at: Date;
  actor: { name: string; href: string | null };
  action: string;
  subject: { label: string; name: string; href: string | null };
  changes: Change[];
}

interface Row {
  id: number;
  at: Date;
  actorId: number | null;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  before: unknown;
  after: unknown;
}

/** The page where that thing is kept; what was deleted leads to a page that says so. */
const PAGES: Readonly<Record<string, (id: number) => string>> = {
  article: routes.deskArticle,
  category: routes.deskCategory,
  'link-group': routes.deskLinkGroup,
  user: routes.user,
};

function subjectHref(type: string, id: string): string | null {
  const page = PAGES[type];
  const number = Number(id);
  if (type === 'settings') return routes.deskSettings();
  return page && Number.isSafeInteger(number) && number > 0 ? page(number) : null;
}

function subjectLabel(type: string, id: string): string {
  if (type === 'action') return actionLabel(id);
  const label = SUBJECT_LABELS[type] ?? type;
  return /^\d+$/.test(id) ? `${label} số ${id}` : label;
}

/** What it was called then, as far as the entry says. */
function nameIn(...sides: unknown[]): string {
  for (const side of sides) {
    const { title, name } = Object(side) as Record<string, unknown>;
    for (const found of [title, name]) if (typeof found === 'string' && found !== '') return found;
  }
  return '';
}

/** A name that stands beside the subject already is not said again, unless it changed. */
const repeats = ({ before, after }: Change, name: string) =>
  (before === null || after === null) && (before ?? after) === name;

export function toEntry(row: Row): AuditEntry {
  const name = nameIn(row.after, row.before);
  const person = row.actorId !== null;
  return {
    id: row.id,
    at: row.at,
    actor: {
      name: person ? row.actorName : (SYSTEM_LABELS[row.actorName] ?? row.actorName),
      href: row.actorId === null ? null : routes.user(row.actorId),
    },
    action: actionLabel(row.action),
    subject: {
      label: subjectLabel(row.subjectType, row.subjectId),
      name,
      href: subjectHref(row.subjectType, row.subjectId),
    },
    changes: changesOf(row.before, row.after).filter((change) => !repeats(change, name)),
  };
}
