import { expect, test } from 'vitest';
import { hostCheck, isSameSite } from './allowed-hosts';

const SITE = 'https://phuong.example.vn';
const isOurs = hostCheck(SITE);

test.each(['phuong.example.vn', 'PHUONG.example.vn', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000'])(
  '%s is this site',
  (host) => expect(isOurs(host)).toBe(true),
);

test.each([
  undefined,
  '',
  'evil.example',
  'phuong.example.vn.evil.example',
  'phuong.example.vn:8443',
  'localhost.evil.example',
])('%s is not this site', (host) => expect(isOurs(host)).toBe(false));

test('the port that goes without saying may be said', () => {
  expect(isOurs('phuong.example.vn:443')).toBe(true);
  expect(isOurs('PHUONG.example.vn:443')).toBe(true);
  expect(isOurs('phuong.example.vn:80')).toBe(false);
  const plain = hostCheck('http://phuong.example.vn');
  expect(plain('phuong.example.vn:80')).toBe(true);
  expect(plain('phuong.example.vn:443')).toBe(false);
  const other = hostCheck('https://phuong.example.vn:8443');
  expect(other('phuong.example.vn:8443')).toBe(true);
  expect(other('phuong.example.vn:8443:443')).toBe(false);
  expect(other('phuong.example.vn:443')).toBe(false);
  expect(other('phuong.example.vn')).toBe(false);
});

test('an action comes from a page of the same host', () => {
  expect(isSameSite(SITE, 'phuong.example.vn', SITE)).toBe(true);
  expect(isSameSite(SITE, 'phuong.example.vn:443', SITE)).toBe(true);
  expect(isSameSite('http://localhost:3000', 'localhost:3000', SITE)).toBe(true);
  for (const origin of [undefined, 'null', 'https://evil.example', 'http://localhost:3001', 'x']) {
    expect(isSameSite(origin, 'localhost:3000', SITE)).toBe(false);
  }
});
