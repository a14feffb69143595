import { expect, test } from 'vitest';
import { formatReport, isMet } from './report';

const verdict = { what: 'CPU', value: 5, unit: ' lần', bound: 'most' as const, limit: 5 };

test('a limit is met when it is reached exactly, and by no figure that is not a number', () => {
  expect(isMet(verdict)).toBe(true);
  expect(isMet({ ...verdict, value: 5.01 })).toBe(false);
  expect(isMet({ ...verdict, bound: 'least', value: 4.99 })).toBe(false);
  expect(isMet({ ...verdict, value: Number.NaN })).toBe(false);
  expect(isMet({ ...verdict, bound: 'least', value: Number.NaN })).toBe(false);
});

test('a report says what was missed', () => {
  const text = formatReport({
    part: 'front',
    tables: [{ title: 'Bảng', header: ['a'], rows: [['1']] }],
    verdicts: [verdict, { ...verdict, value: 6 }],
    notes: ['Ghi chú.'],
    load: [0.5, 1],
  });
  expect(text).toMatch(/CPU\s+5 lần\s+≤ 5 lần\s+ĐẠT/);
  expect(text).toMatch(/CPU\s+6 lần\s+≤ 5 lần\s+CHƯA ĐẠT/);
  expect(text).toContain('Ghi chú.');
});
