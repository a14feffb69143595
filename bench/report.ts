import { loadavg } from 'node:os';
import { formatNumber, formatTable } from './table';

export interface Table {
  title: string;
  header: string[];
  rows: string[][];
}

/** A figure that has a limit. */
export interface Verdict {
  what: string;
  value: number;
  unit: string;
  /** `most`: the value may be at most the limit; `least`: it must be at least that. */
  bound: 'most' | 'least';
  limit: number;
}

export interface Report {
  part: string;
  tables: Table[];
  verdicts: Verdict[];
  notes: string[];
  /** Load of the machine (1 minute) before and after: figures taken beside other work say so. */
  load: [number, number];
}

export interface Measured {
  tables: Table[];
  verdicts: Verdict[];
  notes?: string[];
}

export async function measured(part: string, measure: () => Promise<Measured>): Promise<Report> {
  const before = loadavg()[0] ?? 0;
  const { tables, verdicts, notes = [] } = await measure();
  return { part, tables, verdicts, notes, load: [before, loadavg()[0] ?? 0] };
}

export const isMet = ({ value, bound, limit }: Verdict) => (bound === 'most' ? value <= limit : value >= limit);

export function formatReport(report: Report): string {
  const [before, after] = report.load.map((load) => formatNumber(load, 2));
  const tables = report.tables.map(({ title, header, rows }) => `${title}\n\n${formatTable(header, rows)}`);
  const verdicts = formatTable(
    ['chỉ tiêu', 'đo được', 'mức', 'kết quả'],
    report.verdicts.map((verdict) => [
      verdict.what,
      `${formatNumber(verdict.value)}${verdict.unit}`,
      `${verdict.bound === 'most' ? '≤' : '≥'} ${formatNumber(verdict.limit)}${verdict.unit}`,
      isMet(verdict) ? 'ĐẠT' : 'CHƯA ĐẠT',
    ]),
  );
  const heading = `== ${report.part} (tải của máy trước và sau: ${before}; ${after})`;
  return ['', heading, ...tables, ...(report.verdicts.length > 0 ? [verdicts] : []), ...report.notes].join('\n\n');
}
