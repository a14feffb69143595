import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { prepareDesk } from './desk-head';

function prepared(siteUrl: string, dev = false) {
  const request = { headers: {} } as IncomingMessage;
  const head = new Map<string, string>();
  const response = { setHeader: (name: string, value: string) => head.set(name, value) } as unknown as ServerResponse;
  prepareDesk(request, response, { siteUrl, dev });
  return { asked: request.headers['content-security-policy'], head };
}

const nonceOf = (policy: string | string[] | undefined) => /'nonce-([^']+)'/.exec(String(policy))?.[1];

test('every answer has a policy of its own, and Next is told the same', () => {
  const [one, other] = [prepared('https://phuong.example'), prepared('https://phuong.example')];
  expect(one.asked).toBe(one.head.get('content-security-policy'));
  expect(nonceOf(one.asked)).toHaveLength(24);
  expect(nonceOf(one.asked)).not.toBe(nonceOf(other.asked));
});

test('nothing inline, nothing evaluated, no frame; relaxed for the tools of development only', () => {
  const policy = String(prepared('https://phuong.example').asked);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain('upgrade-insecure-requests');
  expect(String(prepared('http://localhost:3000').asked)).not.toContain('upgrade-insecure-requests');
  expect(String(prepared('http://localhost:3000', true).asked)).toContain('unsafe-eval');
});

test('kept by nobody, found by no search engine, no address told to others', () => {
  const { head } = prepared('https://phuong.example');
  expect(head.get('cache-control')).toBe('no-store');
  expect(head.get('x-robots-tag')).toContain('noindex');
  expect(head.get('referrer-policy')).toBe('same-origin');
});
