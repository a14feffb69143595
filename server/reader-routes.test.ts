import { expect, test } from 'vitest';
import { readerUrl, slashlessUrl, UNKNOWN } from './reader-routes';
import { appRoutes } from './testing/app-routes';

test.each([
  ['/', '/'],
  ['/?utm_source=zalo&fbclid=x', '/'],
  ['/bai-viet/toa-dam-1?ref=a', '/bai-viet/toa-dam-1'],
  ['/chuyen-muc/tin-tuc/dang-uy?x=1&trang=2&y=2', '/chuyen-muc/tin-tuc/dang-uy?trang=2'],
  ['/chuyen-muc/tin-tuc?trang=2&trang=3', '/chuyen-muc/tin-tuc?trang=2&trang=3'],
  ['/chuyen-muc/tin-tuc?%74rang=%32', '/chuyen-muc/tin-tuc?trang=2'],
  ['/chuyen-muc/tin-tuc/rss.xml?trang=2', '/chuyen-muc/tin-tuc/rss.xml'],
  ['/trang/lien-he', '/trang/lien-he'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/mau-sac.css?v=1&mau=0b5394', '/mau-sac.css?mau=0b5394'],
])('%s is answered as %s', (url, expected) => expect(readerUrl(url)).toBe(expected));

test.each([
  ['/bai-viet/%62ai-5', '/bai-viet/bai-5'],
  ['/chuyen%2dmuc/tin-tuc/%72ss%2exml', '/chuyen-muc/tin-tuc/rss.xml'],
  ['/bai-viet/t%c3%b2a-5', '/bai-viet/t%C3%B2a-5'],
  ["/trang/a!b~c*d'(e)", "/trang/a!b~c*d'(e)"],
  ['/trang/a|b"c', '/trang/a%7Cb%22c'],
  ['/trang/50%25', '/trang/50%25'],
])('%s is another way to write %s', (url, expected) => {
  expect(readerUrl(url)).toBe(expected);
  // What Next is asked for is this very address: a URL parser on the way has nothing left to change.
  expect(new URL(expected, 'http://localhost').pathname).toBe(expected);
  expect(readerUrl(expected)).toBe(expected);
});

test.each([
  '/wp-login.php',
  '/bai-viet',
  '/bai-viet/a/b',
  '/chuyen-muc',
  '//evil.example',
  '//evil.example/',
  '/\\evil.example',
  '//',
  '/bai-viet/%zz',
  '/su-co/500',
  '/index.html',
  '/bai-viet/toa-dam-1/',
  '/chuyen-muc/../quan-tri',
  '/chuyen-muc/%2e%2e/dang-nhap',
  '/chuyen-muc/.%2E/dang-nhap',
  '/chuyen-muc/x/../tin-tuc',
  '/chuyen-muc/./tin-tuc',
  '/chuyen-muc//tin-tuc',
  '/chuyen-muc/tin-tuc#x',
  '/chuyen-muc/tin-tuc%23x',
  '/chuyen-muc/tin-tuc%3Fx',
  '/chuyen-muc\\tin-tuc',
  '/chuyen-muc/a%5Cb',
  '/chuyen-muc/a%2Fb',
  '/chuyen-muc/tin%0Atuc',
  '/chuyen-muc/tin-tuc%7F',
  '/trang/lien-he.rsc',
  '/trang/lien-he%2ersc',
  'http://evil.example/trang/lien-he',
  '*',
])('%s is no page', (url) => expect(readerUrl(url)).toBe(UNKNOWN));

test.each([
  ['/bai-viet/toa-dam-1/', '/bai-viet/toa-dam-1'],
  ['/bai-viet/%74oa-dam-1//?utm_source=zalo', '/bai-viet/toa-dam-1?utm_source=zalo'],
  ['/trang/lien-he/?a=\f\xe1', '/trang/lien-he?a=%0c%e1'],
  ['/quan-tri/', '/quan-tri'],
  ['/dang-nhap/?tiep=%2Fquan-tri', '/dang-nhap?tiep=%2Fquan-tri'],
  ['/', null],
  ['/bai-viet/toa-dam-1', null],
  ['/bai-viet/toa-dam-1?a=/', null],
  ['//', null],
  ['//evil.example/', null],
  ['///evil.example/', null],
  ['/\\evil.example/', null],
  ['/%5Cevil.example/', null],
  ['/chuyen-muc/../quan-tri/', null],
  ['/tin-tuc/', null],
])('%s with a slash at the end leads to %s', (url, expected) => expect(slashlessUrl(url)).toBe(expected));

test('every reader page of the application has its address here', () => {
  const routes = [...appRoutes('app/(public)', 'page.tsx'), ...appRoutes('app/(public)', 'route.ts')]
    // What is not there, and what only the front itself may ask for.
    .filter((route) => route !== '/[...rest]' && route !== '/su-co/[status]');
  expect(routes.length).toBeGreaterThanOrEqual(5);
  const asked = routes.map((route) => route.replace('/[[...path]]', '').replace(/\[[^\]]+\]/g, 'a-1'));
  expect(asked.filter((path) => readerUrl(path) === UNKNOWN)).toEqual([]);
});
