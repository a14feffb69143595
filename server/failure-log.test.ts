import { expect, test } from 'vitest';
import { failureLog } from './failure-log';
import { NeedsRuntimeError } from './html-rewriter';
import { FillError } from './reader-cache';

test('many failures of one kind are a few lines a minute and hide no other kind', () => {
  const lines: string[] = [];
  const failed = failureLog(({ url }) => lines.push(url));
  for (let i = 0; i < 1000; i += 1) failed(`/bai-viet/tin-${i}`, new FillError(500), 0);
  failed('/', new NeedsRuntimeError('a hole'), 0);
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('/');
  failed('/bai-viet/tin-1', new FillError(500), 60_000);
  expect(lines).toHaveLength(12);
});
