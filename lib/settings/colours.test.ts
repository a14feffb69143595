import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, toHex, toOklch } from './colour-space';
import { type Accents, accentPalette, accentStylesheet, GROUNDS } from './colours';

/** The same colours at every run: a failure can be looked at again. */
function* randomColours(count: number): Generator<string> {
  let state = 20_261_125;
  for (let made = 0; made < count; made += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield `#${(state >>> 8).toString(16).padStart(6, '0')}`;
  }
}

const LEAST: Record<keyof typeof GROUNDS, number> = {
  light: 7,
  dark: 7,
  highContrastLight: 10,
  highContrastDark: 15,
};

function faults(look: keyof typeof GROUNDS, { accent, accentFill, onAccentFill }: Accents): string[] {
  const pairs = [...GROUNDS[look].map((ground) => [accent, ground] as const), [onAccentFill, accentFill] as const];
  return pairs
    .filter(([text, ground]) => contrast(text, ground) < LEAST[look])
    .map(([text, ground]) => `${look}: ${text} on ${ground} is ${contrast(text, ground).toFixed(2)}`);
}

const degreesApart = (one: number, other: number) => {
  const apart = (Math.abs(one - other) * 180) / Math.PI;
  return Math.min(apart, 360 - apart);
};

const looks = Object.keys(GROUNDS) as (keyof typeof GROUNDS)[];

test('of three thousand colours each can be read in every look and keeps its hue, or is hardly a colour', () => {
  let refused = 0;
  for (const colour of randomColours(3000)) {
    const palette = accentPalette(colour);
    const { chroma, hue } = toOklch(colour);
    if (!palette) {
      refused += 1;
      expect(chroma, colour).toBeLessThan(0.04);
      continue;
    }
    for (const look of looks) {
      expect(faults(look, palette[look]), colour).toEqual([]);
      for (const made of [palette[look].accent, palette[look].accentFill]) {
        const shade = toOklch(made);
        expect(shade.chroma, `${colour} became ${made}`).toBeGreaterThan(0.03);
        expect(degreesApart(shade.hue, hue), `${colour} became ${made}`).toBeLessThan(4);
      }
    }
  }
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(600);
});

test.each(['#000000', '#ffffff', '#808080', '#777788', '#000004', '#f4f0e8'])('%s is hardly a colour', (colour) => {
  expect(accentPalette(colour)).toBeNull();
});

test('a colour that can be read already is kept as it is', () => {
  expect(accentPalette('#9b1b1e')?.light).toEqual({
    accent: '#9b1b1e',
    accentFill: '#9b1b1e',
    onAccentFill: '#ffffff',
  });
});

test('the way to the other space and back leads to the same colour', () => {
  for (const colour of randomColours(1000)) expect(toHex(toOklch(colour))).toBe(colour);
});

test('contrast is counted as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#767676')).toBeGreaterThan(4.5);
});

test('the grounds are those of the tokens', () => {
  const css = readFileSync('components/tokens.css', 'utf8');
  const [plain = '', high = ''] = css.split('@variant high-contrast');
  const token = (source: string, name: string) =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(source)?.slice(1);
  expect([token(plain, 'paper'), token(plain, 'wash')]).toEqual([
    [GROUNDS.light[0], GROUNDS.dark[0]],
    [GROUNDS.light[1], GROUNDS.dark[1]],
  ]);
  for (const name of ['paper', 'wash']) {
    expect(token(high, name)).toEqual([...GROUNDS.highContrastLight, ...GROUNDS.highContrastDark]);
  }
});

test('the stylesheet names every accent of the tokens, plainly and for high contrast by choice and by system', () => {
  const palette = accentPalette('#0a4a86');
  if (!palette) throw new Error('refused');
  const css = accentStylesheet(palette);
  expect(css).toMatch(/^:root\{--accent:light-dark\(#0a4a86,#[0-9a-f]{6}\);--accent-fill:/);
  for (const name of ['--accent', '--accent-fill', '--on-accent-fill']) {
    expect(css.split(`${name}:light-dark(`)).toHaveLength(4);
  }
  expect(css).toContain('@media (prefers-contrast:more){:root:not([data-contrast="normal"]){');
  expect(css).toContain(':root[data-contrast="high"]{');
});
