const MAX_LENGTH = 2048;

/**
 * Where a link of an article may lead: http, https, mailto, tel, or an absolute path of this site. Returns the canonical
 * form, in which the browser would read it, and null for everything else. A closed list, because the ways to write
 * "javascript:" are endless.
 */
export function linkTarget(href: string): string | null {
  // White space, controls, invisible characters and backslashes are read differently by every parser.
  if (href.length > MAX_LENGTH || /[\s\\\p{C}\p{Z}]/u.test(href)) return null;
  if (href.startsWith('/')) return sitePath(href);
  if (!/^(https?:\/\/|mailto:[^?]*@|tel:\+?[\d.()-]{3,}$)/i.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  // https://dichvucong.gov.vn@evil.example leads to evil.example.
  return url.username || url.password ? null : url.href;
}

function sitePath(href: string): string | null {
  const base = 'http://site.invalid';
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  const path = `${url.pathname}${url.search}${url.hash}`;
  // "/a/..//evil.example" is a path until its dots are resolved.
  return url.origin === base && !path.startsWith('//') ? path : null;
}

/** Sites of others. Links of our own are stored as paths, so an origin in a link means another site. */
export function isExternal(target: string): boolean {
  return /^https?:/i.test(target);
}
