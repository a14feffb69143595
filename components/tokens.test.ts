import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '@/lib/settings/colour-space';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [plain = '', highContrast = ''] = css.split('@variant high-contrast');

type Palette = Record<string, string>;

function palettes(source: string): { light: Palette; dark: Palette } {
  const light: Palette = {};
  const dark: Palette = {};
  for (const [, name = '', onPaper = '', inDark = ''] of source.matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    light[name] = onPaper;
    dark[name] = inDark;
  }
  return { light, dark };
}

describe.each([
  { look: 'light', colours: palettes(plain).light },
  { look: 'dark', colours: palettes(plain).dark },
  { look: 'high contrast, light', colours: palettes(highContrast).light },
  { look: 'high contrast, dark', colours: palettes(highContrast).dark },
])('the $look palette', ({ colours }) => {
  test.each([
    { text: 'ink', ground: 'paper', least: 12 },
    { text: 'ink', ground: 'wash', least: 12 },
    { text: 'ink-soft', ground: 'paper', least: 7 },
    { text: 'ink-soft', ground: 'wash', least: 7 },
    { text: 'accent', ground: 'paper', least: 7 },
    { text: 'accent', ground: 'wash', least: 7 },
    { text: 'on-accent-fill', ground: 'accent-fill', least: 7 },
    { text: 'control', ground: 'paper', least: 3 },
  ])('$text is readable on $ground', ({ text, ground, least }) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
