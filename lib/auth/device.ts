/** First match wins: most browsers also name the ones they descend from. */
const BROWSERS: readonly [RegExp, string][] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'máy Mac'],
  [/Linux|CrOS/, 'Linux'],
];

const named = (userAgent: string, families: readonly [RegExp, string][]) =>
  families.find(([pattern]) => pattern.test(userAgent))?.[1];

/** "Chrome trên Windows": by this a person knows their own devices; no version, nothing that tells people apart. */
export function deviceOf(userAgent: string): string {
  const browser = named(userAgent, BROWSERS) ?? 'Trình duyệt khác';
  const system = named(userAgent, SYSTEMS);
  return system ? `${browser} trên ${system}` : browser;
}
