import { expect, test } from 'vitest';
import { readerUrl, UNKNOWN } from './reader-routes';

test.each([
  ['/', '/'],
  ['/?utm_source=zalo&fbclid=x', '/'],
  ['/bai-viet/toa-dam-1?ref=a', '/bai-viet/toa-dam-1'],
  ['/chuyen-muc/tin-tuc/dang-uy?x=1&trang=2&y=2', '/chuyen-muc/tin-tuc/dang-uy?trang=2'],
  ['/chuyen-muc/tin-tuc?trang=2&trang=3', '/chuyen-muc/tin-tuc?trang=2&trang=3'],
  ['/chuyen-muc/tin-tuc/rss.xml?trang=2', '/chuyen-muc/tin-tuc/rss.xml'],
  ['/trang/lien-he', '/trang/lien-he'],
  ['/sitemap.xml', '/sitemap.xml'],
])('%s is answered as %s', (url, expected) => expect(readerUrl(url)).toBe(expected));

test.each([
  '/wp-login.php',
  '/bai-viet',
  '/bai-viet/a/b',
  '/chuyen-muc',
  '//evil.example',
  '/bai-viet/%zz',
  '/su-co/500',
  '/index.html',
])('%s is no page', (url) => expect(readerUrl(url)).toBe(UNKNOWN));

test('a slash at the end is another address of the same page', () => {
  expect(readerUrl('/bai-viet/toa-dam-1/')).toBeNull();
});
