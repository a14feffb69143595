import type { Encoding } from './encodings';
import { SPECULATION_RULES_PATH } from './speculation-rules';

/** A header list as Node takes it quickest: name, value, name, value … */
export type FlatHead = readonly string[];

export type CacheState = 'hit' | 'stale' | 'miss';

/** A measuring script counts by a picture or a call to where it came from, and may do nothing else. */
function readerPolicy(measuringScript: string | undefined): string[] {
  const measuring = measuringScript === undefined ? '' : ` ${new URL(measuringScript).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${measuring}`,
    "style-src 'self'",
    `img-src 'self' data:${measuring}`,
    "font-src 'self'",
    "media-src 'self'",
    `connect-src 'self'${measuring}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
}

export const NOTHING_FROM_THE_DEVICE =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()';

/** What every answer of the front says about how it may be used. HSTS and the upgrade only where the site is on TLS. */
export function securityHead(siteUrl: string): FlatHead {
  const secure = siteUrl.startsWith('https:');
  return [
    'x-content-type-options',
    'nosniff',
    'referrer-policy',
    'strict-origin-when-cross-origin',
    'cross-origin-opener-policy',
    'same-origin',
    'cross-origin-resource-policy',
    'same-origin',
    ...(secure ? ['strict-transport-security', 'max-age=31536000; includeSubDomains'] : []),
  ];
}

/** The part that only pages need; one that loads a script of another site has a policy that allows it. */
export function pageHead(siteUrl: string, measuringScript?: string): FlatHead {
  const upgrade = siteUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : [];
  return [
    'content-security-policy',
    [...readerPolicy(measuringScript), ...upgrade].join('; '),
    'permissions-policy',
    NOTHING_FROM_THE_DEVICE,
    'speculation-rules',
    `"${SPECULATION_RULES_PATH}"`,
  ];
}

/**
 * A shared cache may keep a page for half a minute and, while we are away, for a day; a browser asks every time and is
 * mostly told 304.
 */
export const PAGE_CACHING = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400';

/** What is no page: its address names what is in it. */
export const STYLESHEET_CACHING = 'public, max-age=31536000, immutable';

/**
 * What is no page is asked for again soon: it may be there tomorrow, and a redirect may lead elsewhere. Browsers keep a
 * 308 for ever unless told otherwise; what is renamed back would lead in a circle.
 */
export const REFUSAL_CACHING = 'public, max-age=0, s-maxage=10';

/** One head for each encoding and state, made once an entry and written as it is. */
export type PreparedHeads = Readonly<Record<Encoding, Readonly<Record<CacheState, FlatHead>>>>;

export function prepareHeads(
  common: FlatHead,
  hash: string,
  lengths: Readonly<Record<Encoding, number>>,
): PreparedHeads {
  const forEncoding = (encoding: Encoding) => {
    const head = [
      ...common,
      'vary',
      'accept-encoding',
      // A strong tag names bytes, and each encoding has its own.
      'etag',
      etag(hash, encoding),
      'content-length',
      String(lengths[encoding]),
      ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    ];
    const inState = (state: CacheState) => [...head, 'server-timing', `cache;desc=${state}`];
    return { hit: inState('hit'), stale: inState('stale'), miss: inState('miss') };
  };
  return { br: forEncoding('br'), gzip: forEncoding('gzip'), identity: forEncoding('identity') };
}

export const etag = (hash: string, encoding: Encoding): string => `"${hash}-${encoding}"`;

/** True when one of the tags the browser holds is this one; a weak mark does not matter for a whole body. */
export function matchesEtag(header: string | undefined, tag: string): boolean {
  if (!header) return false;
  if (header === tag || header === '*') return true;
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag);
}
