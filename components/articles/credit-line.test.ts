import { expect, test } from 'vitest';
import { creditLine } from './credit-line';

test.each([
  ['Hồng Hạnh', 'Ảnh: Hồng Hạnh'],
  ['Anh Tú', 'Ảnh: Anh Tú'],
  ['Tranh minh họa', 'Tranh minh họa'],
  ['Ảnh: Hồng Hạnh', 'Ảnh: Hồng Hạnh'],
  ['Nguồn: UBND phường', 'Nguồn: UBND phường'],
  ['Nguồnsáng Studio', 'Ảnh: Nguồnsáng Studio'],
])('%s', (credit, line) => {
  expect(creditLine(credit)).toBe(line);
});
