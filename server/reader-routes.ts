/** Query parameters that the pages of a route read; all others neither split the cache nor reach the page. */
const ROUTES: readonly { path: RegExp; query: readonly string[] }[] = [
  { path: /^\/$/, query: [] },
  { path: /^\/chuyen-muc\/[^/]+(?:\/[^/]+)*\/rss\.xml$/, query: [] },
  { path: /^\/chuyen-muc\/[^/]+(?:\/[^/]+)*$/, query: ['trang'] },
  { path: /^\/(?:bai-viet|trang)\/[^/]+$/, query: [] },
  { path: /^\/(?:rss\.xml|sitemap\.xml|robots\.txt)$/, query: [] },
];

/** What every unknown address shows; one rendering for all of them. */
export const UNKNOWN = '/khong-tim-thay';

/**
 * The address a request is answered under: the path and its known query parameters in a fixed order. `UNKNOWN` for
 * whatever is no route of ours; null when the same page has its address without the slash at the end.
 */
export function readerUrl(rawUrl: string): string | null {
  const [path = '/', query = ''] = split(rawUrl);
  if (path.length > 1 && path.endsWith('/')) return null;
  const route = ROUTES.find((candidate) => candidate.path.test(path));
  if (!route || !isWellFormed(path)) return UNKNOWN;
  if (query === '' || route.query.length === 0) return path;
  const given = new URLSearchParams(query);
  const known = new URLSearchParams();
  // A repeated parameter is kept as it came: the page answers 404 to it, and that answer has this key.
  for (const name of route.query) for (const value of given.getAll(name)) known.append(name, value);
  return known.size > 0 ? `${path}?${known}` : path;
}

function split(url: string): [string, string] {
  const mark = url.indexOf('?');
  return mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
