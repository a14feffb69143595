import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOTHING_FROM_THE_DEVICE, securityHead } from './response-heads';

interface Site {
  siteUrl: string;
  dev: boolean;
}

/** Scripts run by the nonce of this one answer, or because such a script loaded them; never because they stand in the page. */
function policy(nonce: string, { siteUrl, dev }: Site): string {
  return [
    "default-src 'none'",
    // React's and Next's development tools evaluate code, write styles and hold a socket open.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(siteUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Gives a page of the desk its headers, and Next the policy, from which it takes the nonce for its own scripts. */
export function prepareDesk(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const contentSecurityPolicy = policy(randomBytes(16).toString('base64'), site);
  request.headers['content-security-policy'] = contentSecurityPolicy;
  const head = [
    ...securityHead(site.siteUrl),
    'content-security-policy',
    contentSecurityPolicy,
    // Links to the desk, and the one-time links above all, are nobody else's business. Not "no-referrer": a browser then
    // sends forms with the origin "null", which the front refuses.
    'referrer-policy',
    'same-origin',
    'permissions-policy',
    NOTHING_FROM_THE_DEVICE,
    'x-robots-tag',
    'noindex, nofollow',
    'cache-control',
    'no-store',
  ];
  for (let at = 0; at < head.length; at += 2) response.setHeader(head[at] ?? '', head[at + 1] ?? '');
}
