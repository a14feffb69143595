import { expect, test } from 'vitest';
import { ownOf, renderingsIn } from './miss';

const uses = (calls: Record<string, number>) => new Map(Object.entries(calls).map(([id, n]) => [id, { calls: n }]));

test('renderings are counted by the statement that ran most', () => {
  const one = uses({ article: 1, category: 2 });
  expect(renderingsIn(uses({ article: 1, category: 2 }), one)).toBe(1);
  expect(renderingsIn(uses({ article: 3, category: 2 }), one)).toBe(3);
  expect(renderingsIn(uses({ category: 8 }), one)).toBe(4);
});

test('no statement at all proves nothing', () => {
  expect(() => renderingsIn(uses({}), uses({}))).toThrow('nothing');
});

test('what the server draws beside is no rendering of the page', () => {
  const own = ownOf(uses({ chrome: 2, article: 1 }), uses({ chrome: 1, redirect: 1 }));
  expect(renderingsIn(uses({ chrome: 4, article: 1 }), own)).toBe(1);
  expect(renderingsIn(uses({ chrome: 2, article: 2 }), own)).toBe(2);
  expect(() => renderingsIn(uses({ chrome: 2 }), ownOf(uses({ chrome: 2 }), uses({ chrome: 1 })))).toThrow(
    'of its own',
  );
});
