import { expect, test } from 'vitest';
import { isExternal, linkTarget } from './link-target';

test.each([
  ['https://example.vn/a?b=c#d', 'https://example.vn/a?b=c#d'],
  ['HTTP://EXAMPLE.VN', 'http://example.vn/'],
  ['https://example.vn/tệp.pdf', 'https://example.vn/t%E1%BB%87p.pdf'],
  ['mailto:ubnd@example.vn?subject=a', 'mailto:ubnd@example.vn?subject=a'],
  ['tel:0236.3842-123', 'tel:0236.3842-123'],
  ['/', '/'],
  ['/trang/lien-he?a=1#b', '/trang/lien-he?a=1#b'],
  ['/a/../b', '/b'],
])('%s is allowed', (href, target) => {
  expect(linkTarget(href)).toBe(target);
  expect(linkTarget(target)).toBe(target);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.vn',
  'blob:https://example.vn/x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/a/..//evil.example',
  '/.//evil.example',
  'https:evil.example',
  'https://',
  'https://a b',
  'https://dichvucong.gov.vn@evil.example/',
  'https://exa\u202emple.vn',
  'https://example.vn\u200b',
  'mailto:',
  'tel:+84<script>',
  'trang/lien-he',
  '#dau-trang',
  '',
  `https://example.vn/${'a'.repeat(2100)}`,
])('%j is refused', (href) => {
  expect(linkTarget(href)).toBeNull();
});

test('only an origin makes a link external', () => {
  expect(isExternal('https://example.vn/')).toBe(true);
  expect(isExternal('/bai-viet/a-1')).toBe(false);
  expect(isExternal('mailto:a@example.vn')).toBe(false);
});
