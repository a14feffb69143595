import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

const letters = (text: string) => [...new Intl.Segmenter('vi').segment(text)].length;

test('short text is left alone, cleaned', () => {
  expect(excerpt('  Tọa đàm\u00a0“Mặt trận” ', 20)).toBe('Tọa đàm “Mặt trận”');
});

test('cut between words, counting what a reader counts', () => {
  expect(excerpt('Sáng ngày 9/8, Quận ủy Cẩm Lệ tổ chức tọa đàm', 20)).toBe('Sáng ngày 9/8, Quận…');
  expect(excerpt('Sáng ngày 9/8, Quận ủy', 15)).toBe('Sáng ngày 9/8…');
});

test('the limit includes the ellipsis, and NFD input gives the same', () => {
  const text = 'Ủy ban nhân dân phường tổ chức hội nghị sơ kết công tác sáu tháng đầu năm. '.repeat(5);
  for (const limit of [1, 2, 10, 37, 80, 200]) {
    const cut = excerpt(text, limit);
    expect(letters(cut)).toBeLessThanOrEqual(limit);
    expect(cut.endsWith('…')).toBe(true);
    expect(excerpt(text.normalize('NFD'), limit)).toBe(cut);
  }
});

test('text of exactly the limit is whole', () => {
  expect(excerpt('một hai', 7)).toBe('một hai');
  expect(excerpt('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 3)).toBe('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧');
});

test('a word without end and an emoji family are never cut inside a letter', () => {
  expect(excerpt('a'.repeat(50), 5)).toBe('aaaa…');
  expect(excerpt('👨‍👩‍👧'.repeat(5), 3)).toBe('👨‍👩‍👧👨‍👩‍👧…');
});
