import { expect, test } from 'vitest';
import { figureGaps } from './figure-gaps';
import type { Figure } from './model';

const figure = (attrs: Partial<Figure['attrs']>, caption = ''): Figure => ({
  type: 'figure',
  attrs: { mediaId: 1, alt: '', ...attrs },
  ...(caption && { content: [{ type: 'text', text: caption }] }),
});

test('a figure without words lacks both', () => {
  expect(figureGaps(figure({}))).toEqual(['alt', 'caption']);
  expect(figureGaps(figure({ alt: ' ' }, '  '))).toEqual(['alt', 'caption']);
});

test('its own words, those of the library, or being mere decoration fill the gaps', () => {
  expect(figureGaps(figure({ alt: 'Bến cá' }, 'Buổi sớm'))).toEqual([]);
  expect(figureGaps(figure({}), { alt: 'Bến cá', caption: 'Buổi sớm' })).toEqual([]);
  expect(figureGaps(figure({ decorative: true }))).toEqual(['caption']);
});
