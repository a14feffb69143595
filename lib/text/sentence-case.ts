import { fold } from './fold';
import { nfc } from './nfc';

/** A syllable of Vietnamese once its marks are off: onset, vowels, coda. What is none is an acronym or a foreign name. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uau|uay|ue|ueu|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu)(c|ch|m|n|ng|nh|p|t)?$/;

/** A syllable that stops short is said with a rising or a heavy tone; without one ("BOT") it is none. */
const STOPPED = /(?:c|ch|p|t)$/;
const RISING_OR_HEAVY = /[\u0301\u0323]/;

/** Acronyms that look like a syllable, or are not written in capitals throughout. */
const WRITTEN_AS: Readonly<Record<string, string>> = { VNEID: 'VNeID', TTG: 'TTg' };

/** Names nobody mistakes for other words. */
const NAMES = ['Việt Nam', 'Hồ Chí Minh', 'Hà Nội', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ'];

/** Words after which I, V, VI or XI counts instead of saying something. */
const COUNTED = /(?:thứ|lần|kh[oó][aá]|k[ỳì]|qu[ýí]|cấp|loại|vực|phần|chương|hội|hạng|kỷ|đợt|vùng|nhóm|tháp|đoạn)\s$/;
const ROMAN = /^[IVX]+$/;

/**
 * A title in capitals as it would be written in a sentence. Acronyms, numbers and Roman numerals stay; which of the words
 * are names nobody can know, so this is a proposal for a person to look over.
 */
export function toSentenceCase(text: string): string {
  let before = '';
  const written = nfc(text)
    .split(/(\s+)/)
    .map((token) => {
      const put = /^\s*$/.test(token) ? token : writtenToken(token, before);
      before += put;
      return put;
    })
    .join('');
  return withNames(beginSentences(written));
}

/** A run of signs without a space: "COVID-19", "KT-XH:", "“HÒA". */
function writtenToken(token: string, before: string): string {
  if (/\p{Ll}/u.test(token) || /\d/.test(token)) return token;
  const parts = token.split(/([\p{L}\p{M}]+)/u);
  const words = parts.filter((part) => /\p{L}/u.test(part));
  // "KT-XH", "KH-UBND", "CT/TU": the short parts of a word that holds an acronym belong to it.
  const joined = words.length > 1 && words.some((word) => !isSyllable(word));
  return parts
    .map((part) => {
      if (!/\p{L}/u.test(part)) return part;
      if (WRITTEN_AS[part]) return WRITTEN_AS[part];
      if (!isSyllable(part) || (joined && part.length < 3)) return part;
      if (ROMAN.test(part) && COUNTED.test(before)) return part;
      return part.toLowerCase();
    })
    .join('');
}

function isSyllable(word: string): boolean {
  const plain = fold(word);
  if (!SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || RISING_OR_HEAVY.test(word.normalize('NFD'));
}

const beginSentences = (text: string) =>
  text.replace(/(^|[.!?…]\s+)([^\p{L}\p{N}]*)(\p{Ll})/gu, (_, end: string, signs: string, letter: string) => {
    return `${end}${signs}${letter.toUpperCase()}`;
  });

const withNames = (text: string) =>
  NAMES.reduce((put, name) => put.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu'), name), text);
