import { expect, test } from 'vitest';
import { formatCount } from './count';

test.each([
  [0, '0'],
  [75, '75'],
  [1234, '1.234'],
  [12345, '12.345'],
  [1234567, '1.234.567'],
])('%d → %s', (count, shown) => {
  expect(formatCount(count)).toBe(shown);
});
