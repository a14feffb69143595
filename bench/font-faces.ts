export interface FontFace {
  url: string;
  /** First and last code point of each range. */
  ranges: [number, number][];
}

/** The font files a stylesheet declares. */
export function fontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const url = /url\(["']?([^"')]+)["']?\)/.exec(rule)?.[1];
    const ranges = /unicode-range:\s*([^;}]+)/.exec(rule)?.[1] ?? 'U+0-10FFFF';
    return url ? [{ url, ranges: ranges.split(',').map((range) => parseRange(range.trim())) }] : [];
  });
}

/** The files a browser loads for a text; every weight, because headings stand on every page. */
export function usedFonts(faces: readonly FontFace[], text: string): string[] {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const isUsed = ({ ranges }: FontFace) =>
    ranges.some(([first, last]) => letters.some((letter) => letter >= first && letter <= last));
  return [...new Set(faces.filter(isUsed).map(({ url }) => url))];
}

/** U+20, U+20-7F, and U+1?? as minifiers write it. */
function parseRange(range: string): [number, number] {
  const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
