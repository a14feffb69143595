import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }) as IncomingMessage;

test('without a trusted proxy nobody can choose his address', () => {
  expect(clientAddress(request('203.0.113.9', '1.1.1.1'), 0)).toBe('203.0.113.9');
});

test('behind proxies only what they appended is believed', () => {
  expect(clientAddress(request('10.0.0.1', '6.6.6.6, 203.0.113.9'), 1)).toBe('203.0.113.9');
  expect(clientAddress(request('10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2'), 2)).toBe('203.0.113.9');
  expect(clientAddress(request('10.0.0.1'), 1)).toBe('10.0.0.1');
});

test('a household with IPv6 is one network, and mapped IPv4 is IPv4', () => {
  expect(clientAddress(request('2001:db8:1:2:3:4:5:6'), 0)).toBe('2001:db8:1:2::/64');
  expect(clientAddress(request('2001:db8::7'), 0)).toBe('2001:db8:0:0::/64');
  expect(clientAddress(request('::1'), 0)).toBe('0:0:0:0::/64');
  expect(clientAddress(request('::ffff:203.0.113.9'), 0)).toBe('203.0.113.9');
});
