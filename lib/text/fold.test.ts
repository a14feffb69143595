import { expect, test } from 'vitest';
import { fold } from './fold';

test.each([
  ['Đà Nẵng', 'da nang'],
  ['ĐẢNG ỦY', 'dang uy'],
  ['Ðảng uỷ', 'dang uy'],
  ['Xã La Êê', 'xa la ee'],
  ['42/2022/NĐ-CP', '42/2022/nd-cp'],
  ['Ơ Ư ơ ư', 'o u o u'],
])('%s → %s, in either normal form', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text.normalize('NFD'))).toBe(folded);
});

test('writings of one word that differ in where the tone stands fold to the same', () => {
  expect(fold('Hoà Xuân')).toBe(fold('Hòa Xuân'));
});
