import { expect, test } from 'vitest';
import { paginationWindow } from './pagination-window';

test.each([
  { page: 1, pageCount: 1, expected: [1] },
  { page: 1, pageCount: 5, expected: [1, 2, null, 5] },
  { page: 3, pageCount: 5, expected: [1, 2, 3, 4, 5] },
  { page: 4, pageCount: 9, expected: [1, 2, 3, 4, 5, null, 9] },
  { page: 250, pageCount: 500, expected: [1, null, 249, 250, 251, null, 500] },
  { page: 500, pageCount: 500, expected: [1, null, 499, 500] },
])('page $page of $pageCount', ({ page, pageCount, expected }) => {
  expect(paginationWindow(page, pageCount)).toEqual(expected);
});

test('a gap never hides a single page', () => {
  for (let page = 1; page <= 30; page += 1) {
    const shown = paginationWindow(page, 30);
    for (const [index, it] of shown.entries()) {
      if (it === null) expect((shown[index + 1] ?? 0) - (shown[index - 1] ?? 0)).toBeGreaterThan(2);
    }
  }
});
