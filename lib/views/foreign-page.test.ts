import { expect, test } from 'vitest';
import { isAskedByForeignPage } from './foreign-page';

const SITE = 'http://phuong.example.vn';
const asked = (headers: Record<string, string>) =>
  isAskedByForeignPage(new Headers({ host: 'phuong.example.vn', ...headers }), SITE);

test.each<[string, boolean, Record<string, string>]>([
  ['a page of ours', false, { 'sec-fetch-site': 'same-origin', referer: `${SITE}/bai-viet/tin-1` }],
  ['a page of another site', true, { 'sec-fetch-site': 'cross-site' }],
  ['a page of a neighbour under the same domain', true, { 'sec-fetch-site': 'same-site' }],
  ['somebody who typed the address', true, { 'sec-fetch-site': 'none' }],
  ['a page of ours, without TLS', false, { referer: `${SITE}/bai-viet/tin-1` }],
  ['a page of ours, behind a proxy that says another host', false, { host: 'localhost:3000', referer: `${SITE}/` }],
  ['a page of ours under a loopback name', false, { host: '127.0.0.1:3000', referer: 'http://127.0.0.1:3000/' }],
  ['a page of another site, without TLS', true, { referer: 'http://elsewhere.example/' }],
  ['a page with our name inside its own', true, { referer: 'http://phuong.example.vn.elsewhere.example/' }],
  ['a browser that says nothing', false, {}],
  ['a browser that talks nonsense', false, { referer: '::' }],
])('%s: %s', (_who, foreign, headers) => {
  expect(asked(headers)).toBe(foreign);
});
