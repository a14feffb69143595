const HERE = 'http://here.invalid';

/** A stored target as browsers read it; null when it leads to another site, as "//host" and "/\host" do. */
export function localTarget(path: string): string | null {
  if (!path.startsWith('/') || !URL.canParse(path, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(path, HERE);
  // "/.//host" stays here on its way through the parser and leads away after it.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : null;
}
