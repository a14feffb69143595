import { expect, test } from 'vitest';
import { pageHead, securityHead } from './response-heads';

const SECURE = 'https://phuong.example';
const PLAIN = 'http://localhost:3000';

/** A flat head by name; a name that stands there twice would hide. */
function named(head: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (let at = 0; at < head.length; at += 2) values.set(head[at] ?? '', head[at + 1] ?? '');
  expect(values.size * 2).toBe(head.length);
  return values;
}

test('a site on TLS stays there for a year, with all that is below it; one without never promises that', () => {
  expect(named(securityHead(SECURE)).get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  expect(named(securityHead(PLAIN)).has('strict-transport-security')).toBe(false);
});

test('only a site on TLS has its requests upgraded', () => {
  expect(named(pageHead(SECURE)).get('content-security-policy')).toContain('upgrade-insecure-requests');
  expect(named(pageHead(PLAIN)).get('content-security-policy')).not.toContain('upgrade-insecure-requests');
});

test('a measuring script may come from its origin and report there; nothing else changes', () => {
  const plain = named(pageHead(SECURE)).get('content-security-policy')?.split('; ') ?? [];
  const measured = named(pageHead(SECURE, 'https://emc.example.vn:8443/m.js?id=1')).get('content-security-policy');
  const origin = 'https://emc.example.vn:8443';
  expect(measured?.split('; ').filter((rule) => !plain.includes(rule))).toEqual([
    `script-src 'self' ${origin}`,
    `img-src 'self' data: ${origin}`,
    `connect-src 'self' ${origin}`,
  ]);
  expect(measured?.replaceAll(` ${origin}`, '')).toBe(plain.join('; '));
  expect(plain).toContain("script-src 'self'");
});
