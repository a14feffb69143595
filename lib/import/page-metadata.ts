import { parseDay } from '@/lib/dates/parse';
import type { DroppedLine, PageLine } from './page-lines';

const FIELDS = { 'người đăng tin': 'poster', 'ngày đăng tin': 'day', 'lượt xem': 'views' } as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];

const LABEL = /(người đăng tin|ngày đăng tin|lượt xem)\s*:/giu;

export interface PageMetadata {
  posterName: string;
  publishedAt: Date | null;
  baselineViews: number;
  /** Lines that are metadata, and so neither title nor text. */
  lines: ReadonlySet<PageLine>;
  problems: string[];
  dropped: DroppedLine[];
}

/** Reads "Người đăng tin: … Ngày đăng tin: … Lượt xem: …", on one line or several, in any order. The first of each counts. */
export function readMetadata(page: readonly PageLine[]): PageMetadata {
  const metadata = { posterName: '', publishedAt: null as Date | null, baselineViews: 0 };
  const lines = new Set<PageLine>();
  const problems: string[] = [];
  const dropped: DroppedLine[] = [];
  const seen = new Set<Field>();

  for (const line of page) {
    for (const { field, value } of labelled(line.text)) {
      lines.add(line);
      if (seen.has(field)) {
        dropped.push({ ...line, text: value, reason: 'thông tin lặp lại' });
        continue;
      }
      seen.add(field);
      const result = READERS[field](value);
      if (result === null) problems.push(`${UNREADABLE[field]}: “${value}” (dòng ${line.line}).`);
      else {
        Object.assign(metadata, result.read);
        if (result.rest) dropped.push({ ...line, text: result.rest, reason: 'phần thừa của dòng thông tin' });
      }
    }
  }
  if (lines.size === 0) problems.push('Không thấy dòng “Người đăng tin: … Ngày đăng tin: … Lượt xem: …” dưới tiêu đề.');
  else if (!seen.has('day')) problems.push('Không thấy ngày đăng tin, ví dụ “Ngày đăng tin: 11/07/2017”.');
  return { ...metadata, lines, problems, dropped };
}

/** Nothing for a line that does not begin with a label: text may speak of "lượt xem:" too. */
function labelled(text: string): { field: Field; value: string }[] {
  const labels = [...text.matchAll(LABEL)];
  if (labels[0]?.index !== 0) return [];
  return labels.map((label, index) => ({
    field: FIELDS[(label[1] ?? '').toLowerCase() as keyof typeof FIELDS],
    value: withoutSeparators(text.slice(label.index + label[0].length, labels[index + 1]?.index)),
  }));
}

const SEPARATOR = /[\s|,;•·–-]/;

/** Step by step: a pattern for "… at the end" would look at a long row of dashes once from each of them. */
function withoutSeparators(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SEPARATOR.test(text.charAt(start))) start += 1;
  while (end > start && SEPARATOR.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const UNREADABLE: Record<Field, string> = {
  poster: 'Không đọc được người đăng tin',
  day: 'Ngày đăng tin không phải là một ngày có thật',
  views: 'Lượt xem không phải là một số',
};

interface Reading {
  read: { posterName?: string; publishedAt?: Date; baselineViews?: number };
  rest: string;
}

const READERS: Record<Field, (value: string) => Reading | null> = {
  poster: (value) => ({ read: { posterName: value }, rest: '' }),
  day: (value) => {
    const [, written = '', rest = ''] = /^([\d/]+)\s*(.*)$/.exec(value) ?? [];
    const publishedAt = parseDay(written);
    return publishedAt && { read: { publishedAt }, rest };
  },
  views: (value) => {
    const [, written, rest = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?![.,]?\d)\s*(.*)$/.exec(value) ?? [];
    const baselineViews = Number(written?.replace(/[.,]/g, ''));
    return Number.isSafeInteger(baselineViews) ? { read: { baselineViews }, rest } : null;
  },
};
