/**
 * For matching without accents: "Đà Nẵng" and "da nang" fold to the same. The stroke of đ is not a mark Unicode can take
 * off, and old files often hold the look-alike ð (U+00F0) in its place.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replace(/[đð]/g, 'd');
}
