import { expect, test } from 'vitest';
import { typedLink } from './typed-link';

const HOME = 'https://phuong.example';

test.each([
  [' https://example.vn/a b ', null],
  ['https://example.vn/tin', 'https://example.vn/tin'],
  ['example.vn/tin?id=1', 'https://example.vn/tin?id=1'],
  ['dichvucong.gov.vn', 'https://dichvucong.gov.vn/'],
  ['ubnd@example.vn', 'mailto:ubnd@example.vn'],
  ['tel:02363842123', 'tel:02363842123'],
  ['/trang/lien-he', '/trang/lien-he'],
  [`${HOME}/bai-viet/tin-1`, '/bai-viet/tin-1'],
  [`${HOME}.evil.example/x`, `${HOME}.evil.example/x`],
  [`${HOME}//evil.example/x`, `${HOME}//evil.example/x`],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//evil.example', null],
  ['liên hệ', null],
  ['', null],
])('%j leads to %j', (typed, target) => {
  expect(typedLink(typed, HOME)).toBe(target);
});

test('a domain in Vietnamese is one, in the form browsers ask for', () => {
  expect(typedLink('phường.vn', HOME)).toMatch(/^https:\/\/xn--[\w-]+\.vn\/$/);
});
