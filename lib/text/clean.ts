import { nfc } from './nfc';

/**
 * Never seen, never meant: zero-width spaces and joiners, text-direction overrides (they disguise file names and links),
 * controls, lone surrogates and noncharacters (Postgres refuses the first in jsonb, XML both).
 * Two that look alike are kept: U+200D holds emoji together, and U+00AD, the soft hyphen, is the letter "ư" in text still
 * encoded as TCVN3; taking it away before a person has chosen to decode would destroy words beyond repair.
 */
const INVISIBLE =
  /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

function visible(text: string): string {
  return nfc(
    text
      .replace(LINE_BREAK, '\n')
      .replace(INVISIBLE, '')
      .replace(/[\t\p{Zs}]/gu, ' '),
  );
}

/** A stretch of running text: as `cleanLine`, but spaces at its ends stay, because the next stretch continues the sentence. */
export function cleanRun(text: string): string {
  return visible(text).replace(/[ \n]+/g, ' ');
}

/** A title, a name, a caption: NFC, plain single spaces, nothing invisible, one line. */
export function cleanLine(text: string): string {
  return cleanRun(text).trim();
}

/** As `cleanLine` for text of several lines; at most one empty line in a row. */
export function cleanText(text: string): string {
  return visible(text)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
