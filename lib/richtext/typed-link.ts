import { linkTarget } from './link-target';

/**
 * What somebody typed or copied as an address, as a link of an article: "phuong.example/tin" means https, a bare e-mail
 * address means mailto, and a page of this site (`origin`) is stored as a path. Null when no link may lead there.
 */
export function typedLink(typed: string, origin: string): string | null {
  const text = typed.trim();
  const target = linkTarget(text) ?? linkTarget(supposed(text));
  if (target === null) return null;
  const path = target.startsWith(`${origin}/`) ? linkTarget(target.slice(origin.length)) : null;
  return path ?? target;
}

function supposed(text: string): string {
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/u.test(text) ? `https://${text}` : '';
}
