import { STATE_LABELS } from '@/lib/articles/labels';
import { formatDayTime } from '@/lib/dates/format';
import { ROLE_LABELS, STATUS_LABELS } from '@/lib/users/labels';
import { FIELD_LABELS } from './labels';

/** One field of what the log keeps, in words. A side that says nothing of it is null. */
export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: STATE_LABELS,
  role: ROLE_LABELS,
  status: STATUS_LABELS,
  kind: { article: 'Bài viết', video: 'Video', gallery: 'Bộ ảnh', page: 'Trang cố định' },
  code: { forbidden: 'không có quyền', unauthenticated: 'chưa đăng nhập', rate_limited: 'thử quá nhiều lần' },
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Also of a value the log got before it had its present form: whatever it is, it is shown. */
function inWords(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(trống)';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return formatDayTime(new Date(value));
    return WORDS[name]?.[value] ?? value;
  }
  if (Array.isArray(value)) return value.length === 0 ? '(trống)' : value.map((one) => inWords(name, one)).join('\n');
  if (isRecord(value))
    return Object.entries(value)
      .map(([key, one]) => inWords(key, one))
      .join(' · ');
  return String(value);
}

const fieldsOf = (side: unknown): Record<string, unknown> => {
  if (side === null || side === undefined) return {};
  return isRecord(side) ? side : { '': side };
};

/** What differs between the two sides, and what only one of them says. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [left, right] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names.flatMap((name) => {
    const shown = (side: Record<string, unknown>) => (name in side ? inWords(name, side[name]) : null);
    const change = { field: FIELD_LABELS[name] ?? name, before: shown(left), after: shown(right) };
    return change.before === change.after ? [] : [change];
  });
}
