import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What forms.css makes, and pages fit to their own contents. */
const FOR_ALL = ['.field', '.form'];

const blocks = (file: string) => {
  const css = readFileSync(`components/desk/${file}`, 'utf8');
  return [...new Set([...css.matchAll(/^ +(\.[a-z-]+)[^;]*?\{/gm)].map(([, name = '']) => name))];
};

test('no block of the pages of articles is one of the pages of administrators as well: both stand on every page', () => {
  const [administration, articles] = [blocks('administration.css'), blocks('articles.css')];
  expect(Math.min(administration.length, articles.length)).toBeGreaterThan(15);
  expect(administration.filter((name) => articles.includes(name) && !FOR_ALL.includes(name))).toEqual([]);
});
