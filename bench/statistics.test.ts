import { describe, expect, test } from 'vitest';
import { median, medianRatio, percentile } from './statistics';

describe('percentile', () => {
  const hundred = Float64Array.from({ length: 100 }, (_, i) => i + 1);

  test('names the value of the nearest rank', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile([7], 0.99)).toBe(7);
  });

  test('of nothing is not a number', () => {
    expect(percentile([], 0.99)).toBeNaN();
    expect(median([])).toBeNaN();
  });
});

test('the median ignores order and outliers, and halves an even middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 4, 1000])).toBe(3);
});

test('a ratio compares within rounds: a machine twice as slow in one of them changes nothing', () => {
  expect(medianRatio([2, 4, 2], [1, 2, 1])).toBe(2);
  expect(medianRatio([3, 30, 3], [1, 10, 1])).toBe(3);
});
