import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Tally } from './tally';

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

test('the last line adds up all parts', async () => {
  const tally = new Tally();
  await tally.part('one', async () => ({ passed: 2, failed: 0 }));
  await tally.part('two', async () => ({ passed: 3, failed: 1 }));
  expect(tally.close()).toBe(1);
  expect(printed.at(-1)).toBe('\n5 passed, 1 failed');
});

test('a part in which nothing ran has failed, and so has a run without parts', async () => {
  const tally = new Tally();
  await tally.part('empty', async () => ({ passed: 0, failed: 0 }));
  expect(tally.close()).toBe(1);
  expect(new Tally().close()).toBe(1);
});

test('a part that throws has failed', async () => {
  const tally = new Tally();
  await tally.part('fine', async () => ({ passed: 1, failed: 0 }));
  await tally.part('broken', async () => Promise.reject(new Error('no browser')));
  expect(tally.close()).toBe(1);
  expect(printed.at(-1)).toBe('\n1 passed, 1 failed');
});
