import transliterated from '@sindresorhus/slugify';
import { nfc } from './nfc';

const MAX_LENGTH = 80;
const FALLBACK = 'bai-viet';

/** Matches the CHECK on slugs: lower-case words of ASCII letters and digits, at most 80 characters, never empty. */
export function slugify(text: string): string {
  const slug = transliterated(nfc(text), {
    // "VNeID" and "eGov" are words of their own; the library's English names for symbols are not Vietnamese.
    decamelize: false,
    customReplacements: [
      ['&', ' va '],
      ['🦄', ' '],
      ['♥', ' '],
    ],
  });
  return atWordEnd(slug) || FALLBACK;
}

function atWordEnd(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const end = slug.lastIndexOf('-', MAX_LENGTH);
  return slug.slice(0, end > 0 ? end : MAX_LENGTH);
}
