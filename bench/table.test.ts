import { expect, test } from 'vitest';
import { formatNumber, formatTable } from './table';

test('columns line up however the letters are stored, words to the left and numbers to the right', () => {
  const table = formatTable(
    ['trang', 'ms'],
    [
      ['bài viết', '0,09'],
      ['mục'.normalize('NFD'), '12,5'],
    ],
  );
  expect(table.normalize('NFC')).toBe(
    ['trang     ms', '────────  ────', 'bài viết  0,09', 'mục       12,5'].join('\n'),
  );
});

test('numbers are written the Vietnamese way', () => {
  expect(formatNumber(0.08765)).toBe('0,0877');
  expect(formatNumber(12345.6)).toBe('12.346');
  expect(formatNumber(Number.NaN)).toBe('–');
});
