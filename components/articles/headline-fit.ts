/** Beyond these a title at full size would fill a phone. */
const LONG = 110;
const LONGEST = 200;
const MOSTLY_CAPITALS = 0.7;

type HeadlineFit = 'capitals' | 'long' | 'longest' | 'long-capitals';

/** How a title has to be set to look calm: wards type many of them in capitals, some with 300 characters. */
export function headlineFit(title: string): HeadlineFit | undefined {
  if (isMostlyCapitals(title)) return title.length > LONG ? 'long-capitals' : 'capitals';
  if (title.length > LONGEST) return 'longest';
  return title.length > LONG ? 'long' : undefined;
}

/** Looser than `isAllCapitals`: "HỘI NGHỊ BCH ĐẢNG BỘ (mở rộng)" shouts as well. A short name in capitals does not. */
function isMostlyCapitals(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  const capitals = title.match(/\p{Lu}/gu) ?? [];
  return letters.length > 12 && capitals.length / letters.length > MOSTLY_CAPITALS;
}
