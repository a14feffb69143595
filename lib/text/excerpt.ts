import { cleanLine } from './clean';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** At most `maxGraphemes` letters as a reader counts them, "…" included; cut between words where there is a space. */
export function excerpt(text: string, maxGraphemes: number): string {
  const line = cleanLine(text);
  if (line.length <= maxGraphemes) return line;
  let count = 0;
  let end = 0;
  for (const { index } of graphemes.segment(line)) {
    if (count === maxGraphemes - 1) end = index;
    count += 1;
    if (count > maxGraphemes) return `${atWordEnd(line, end)}…`;
  }
  return line;
}

function atWordEnd(line: string, end: number): string {
  const space = line.lastIndexOf(' ', end);
  return line.slice(0, space > 0 ? space : end).replace(/[\s,;:.!?…–—-]+$/u, '');
}
