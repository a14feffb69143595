import { expect, test } from 'vitest';
import { MinuteLimit } from './minute-limit';

test('each address has its own count, and a new minute starts at nought', () => {
  const limit = new MinuteLimit(2);
  expect([1, 2, 3].map(() => limit.allows('a', 0))).toEqual([true, true, false]);
  expect(limit.allows('b', 0)).toBe(true);
  expect(limit.allows('a', 60_000)).toBe(true);
});

test('a flood of addresses does not grow the memory', () => {
  const limit = new MinuteLimit(1, 10);
  for (let i = 0; i < 25; i += 1) limit.allows(`address ${i}`, 0);
  expect(limit.allows('address 24', 0)).toBe(false);
});
