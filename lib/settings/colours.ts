import { contrast, type Oklch, toHex, toOklch } from './colour-space';

/** What text stands on, as components/tokens.css has it; colours.test.ts compares the two. */
export const GROUNDS = {
  light: ['#fcfaf6', '#f4f0e8'],
  dark: ['#171513', '#211e1b'],
  highContrastLight: ['#ffffff'],
  highContrastDark: ['#000000'],
} as const;

/** One look's share of the tokens: `accent` is text and lines, `accentFill` a ground for `onAccentFill`. */
export interface Accents {
  accent: string;
  accentFill: string;
  onAccentFill: string;
}

export type AccentPalette = Record<keyof typeof GROUNDS, Accents>;

const READABLE = 7;
/** As far apart as the colours of components/tokens.css are for those who ask for high contrast. */
const FAR_APART = { onWhite: 10, onBlack: 15 };
/** Below this a colour is a grey, and links and the place one is at would look like any other text. */
const LEAST_CHROMA = 0.04;
const STEP = 0.004;

/** Of this hue, from `start` on lighter or darker until it stands far enough from every ground. */
function readable(colour: Oklch, start: number, direction: 1 | -1, grounds: readonly string[], least: number): string {
  for (let lightness = start; ; lightness += direction * STEP) {
    const shade = toHex({ ...colour, lightness: Math.min(1, Math.max(0, lightness)) });
    if (lightness <= 0 || lightness >= 1 || grounds.every((ground) => contrast(shade, ground) >= least)) return shade;
  }
}

const within = (least: number, most: number, value: number) => Math.min(most, Math.max(least, value));

/**
 * A ward's one colour as every look needs it: its hue is kept, its lightness moved until text can be read. `null` for a
 * colour that is hardly one: black, white, grey.
 */
export function accentPalette(hex: string): AccentPalette | null {
  const colour = toOklch(hex);
  if (colour.chroma < LEAST_CHROMA) return null;
  const light = readable(colour, within(0.35, 1, colour.lightness), -1, [...GROUNDS.light, '#ffffff'], READABLE);
  const dark = readable(colour, within(0.8, 0.9, colour.lightness), 1, GROUNDS.dark, READABLE);
  const onWhite = readable(colour, 0.45, -1, ['#ffffff'], FAR_APART.onWhite);
  const onBlack = readable(colour, 0.85, 1, ['#000000'], FAR_APART.onBlack);
  return {
    light: { accent: light, accentFill: light, onAccentFill: '#ffffff' },
    dark: {
      accent: dark,
      // As light as white letters on it allow, so that it still shows on a dark page.
      accentFill: readable(colour, 0.6, -1, ['#ffffff'], READABLE),
      onAccentFill: '#ffffff',
    },
    highContrastLight: { accent: onWhite, accentFill: onWhite, onAccentFill: '#ffffff' },
    highContrastDark: { accent: onBlack, accentFill: onBlack, onAccentFill: '#000000' },
  };
}

const declarations = (light: Accents, dark: Accents) =>
  [
    `--accent:light-dark(${light.accent},${dark.accent})`,
    `--accent-fill:light-dark(${light.accentFill},${dark.accentFill})`,
    `--on-accent-fill:light-dark(${light.onAccentFill},${dark.onAccentFill})`,
  ].join(';');

/** Replaces the accents of components/tokens.css: those stand in a layer, and what stands in none goes before it. */
export function accentStylesheet(palette: AccentPalette): string {
  const plain = declarations(palette.light, palette.dark);
  const high = declarations(palette.highContrastLight, palette.highContrastDark);
  return [
    `:root{${plain}}`,
    `@media (prefers-contrast:more){:root:not([data-contrast="normal"]){${high}}}`,
    `:root[data-contrast="high"]{${high}}`,
    '',
  ].join('\n');
}
