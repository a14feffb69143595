import { isDeepStrictEqual } from 'node:util';

type Fields = Record<string, unknown>;

/** What an edit really changed, as the audit log keeps it; null when nothing did. */
export function changedFields<T extends object>(before: T, after: T): { before: Fields; after: Fields } | null {
  const changes: { before: Fields; after: Fields } = { before: {}, after: {} };
  for (const name of Object.keys(after) as (keyof T & string)[]) {
    if (isDeepStrictEqual(before[name], after[name])) continue;
    changes.before[name] = before[name];
    changes.after[name] = after[name];
  }
  return Object.keys(changes.after).length > 0 ? changes : null;
}
