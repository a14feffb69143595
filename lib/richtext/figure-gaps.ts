import type { Figure } from './model';

/** What a figure still lacks before readers should see it. What the library says of the picture fills in, as it does for readers. */
export function figureGaps(figure: Figure, picture?: { alt: string; caption: string }): ('alt' | 'caption')[] {
  const { alt, decorative } = figure.attrs;
  const said = figure.content?.some((node) => node.type === 'text' && node.text.trim() !== '');
  return [
    ...(decorative || alt.trim() || picture?.alt ? [] : (['alt'] as const)),
    ...(said || picture?.caption ? [] : (['caption'] as const)),
  ];
}
