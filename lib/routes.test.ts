import { expect, test } from 'vitest';
import { parseNumberedSlug, routes } from './routes';

test('the number at the end identifies, whatever stands before it', () => {
  expect(parseNumberedSlug('toa-dam-quyet-dinh-218-12')).toEqual({ slug: 'toa-dam-quyet-dinh-218', number: 12 });
  expect(parseNumberedSlug('12')).toEqual({ slug: '', number: 12 });
});

test.each(['', 'khong-co-so', 'so-0', 'so-012', `so-${'9'.repeat(20)}`])('%s names no article', (segment) => {
  expect(parseNumberedSlug(segment)).toBeNull();
});

test('the first page of a category has no page parameter', () => {
  expect(routes.category(['tin-tuc', 'dang-uy'])).toBe('/chuyen-muc/tin-tuc/dang-uy');
  expect(routes.category(['tin-tuc'], 2)).toBe('/chuyen-muc/tin-tuc?trang=2');
});
