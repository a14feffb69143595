import { expect, test } from 'vitest';
import { cookieValue } from './cookie-value';

test.each([
  ['a=1; sid=x.y.z; b=2', 'x.y.z'],
  ['sid=with=equals==', 'with=equals=='],
  ['sid=first; sid=second', 'first'],
  ['sid=', undefined],
  ['xsid=1', undefined],
  ['other=sid', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j', (header, value) => {
  expect(cookieValue(header, 'sid')).toBe(value);
});
