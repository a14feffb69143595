import { isDesk } from './desk-routes';

/** Query parameters that the pages of a route read; all others neither split the cache nor reach the page. */
const ROUTES: readonly { path: RegExp; query: readonly string[] }[] = [
  { path: /^\/$/, query: [] },
  { path: /^\/chuyen-muc\/[^/]+(?:\/[^/]+)*\/rss\.xml$/, query: [] },
  { path: /^\/chuyen-muc\/[^/]+(?:\/[^/]+)*$/, query: ['trang'] },
  { path: /^\/(?:bai-viet|trang)\/[^/]+$/, query: [] },
  { path: /^\/mau-sac\.css$/, query: ['mau'] },
  { path: /^\/(?:rss\.xml|sitemap\.xml|robots\.txt)$/, query: [] },
];

/** What every unknown address shows; one rendering for all of them. */
export const UNKNOWN = '/khong-tim-thay';

/** In a segment these would end it, or the path, for whoever parses the address after us. */
const ENDS_A_SEGMENT = /[/\\?#\p{Cc}]/u;
/** By this ending Next gives a page as data for its own client. */
const AS_DATA = /\.rsc$/;

/**
 * The address a request is answered under, in the one way we write it: the path and its known query parameters in a
 * fixed order. It is the key of the cache and what Next is asked for, so that the two can never differ. `UNKNOWN` for
 * whatever is no route of ours.
 */
export function readerUrl(rawUrl: string): string {
  const [rawPath, query] = split(rawUrl);
  const path = canonicalPath(rawPath);
  const route = path === null ? undefined : ROUTES.find((candidate) => candidate.path.test(path));
  if (path === null || !route) return UNKNOWN;
  if (query === '' || route.query.length === 0) return path;
  const given = new URLSearchParams(query);
  const known = new URLSearchParams();
  // A repeated parameter is kept as it came: the page answers 404 to it, and that answer has this key.
  for (const name of route.query) for (const value of given.getAll(name)) known.append(name, value);
  return known.size > 0 ? `${path}?${known}` : path;
}

/**
 * Where the page of an address with slashes at its end stands, its query as it came; null when there is no such page of
 * ours: "//evil.example/" without its last slash would be another site.
 */
export function slashlessUrl(rawUrl: string): string | null {
  const [rawPath, query] = split(rawUrl);
  if (!rawPath.endsWith('/')) return null;
  const path = canonicalPath(rawPath.replace(/\/+$/, ''));
  if (path === null || !(isDesk(path) || ROUTES.some((route) => route.path.test(path)))) return null;
  return query === '' ? path : `${path}?${asHeader(query)}`;
}

/** Node hands over one character a byte, and takes no control characters back in a header. */
const asHeader = (text: string) =>
  text.replace(/[^\x21-\x7e]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);

function split(url: string): [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

/** null for a path that a URL parser would read as another one, or that is not well-formed. */
function canonicalPath(path: string): string | null {
  if (path === '/') return path;
  if (!path.startsWith('/')) return null;
  let canonical = '';
  for (const segment of path.slice(1).split('/')) {
    const plain = decoded(segment);
    if (plain === '' || plain === '.' || plain === '..' || ENDS_A_SEGMENT.test(plain)) return null;
    canonical += `/${encodeURIComponent(plain)}`;
  }
  return AS_DATA.test(canonical) ? null : canonical;
}

/** Empty, as no segment may be, when it is not well-formed. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
