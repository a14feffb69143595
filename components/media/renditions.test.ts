import { expect, test } from 'vitest';
import type { Picture } from '@/lib/media/dto';
import { fallbackUrl, sourceSet } from './renditions';

const picture = (renditions: Picture['renditions']): Picture => ({
  id: 1,
  alt: '',
  caption: '',
  credit: '',
  width: 1600,
  height: 1067,
  placeholder: null,
  renditions,
});

const both = picture([
  { format: 'webp', width: 400, height: 267, url: '/media/a-400.webp' },
  { format: 'jpeg', width: 400, height: 267, url: '/media/a-400.jpg' },
  { format: 'webp', width: 1600, height: 1067, url: '/media/a-1600.webp' },
  { format: 'jpeg', width: 960, height: 640, url: '/media/a-960.jpg' },
  { format: 'jpeg', width: 1600, height: 1067, url: '/media/a-1600.jpg' },
]);

test('a source set names one format only, each with its width', () => {
  expect(sourceSet(both, 'webp')).toBe('/media/a-400.webp 400w, /media/a-1600.webp 1600w');
});

test('a small place is offered no file it cannot use, but always one', () => {
  expect(sourceSet(both, 'webp', 640)).toBe('/media/a-400.webp 400w');
  expect(sourceSet(both, 'webp', 200)).toBe('/media/a-400.webp 400w');
});

test('a browser without srcset gets a JPEG that is wide enough and no wider', () => {
  expect(fallbackUrl(both)).toBe('/media/a-960.jpg');
});

test('a small picture falls back to its widest JPEG', () => {
  expect(fallbackUrl(picture([{ format: 'jpeg', width: 320, height: 213, url: '/media/s.jpg' }]))).toBe('/media/s.jpg');
});

test('a picture that exists as WebP alone is still shown', () => {
  const webpOnly = picture([{ format: 'webp', width: 960, height: 640, url: '/media/w.webp' }]);
  expect(sourceSet(webpOnly, 'jpeg')).toBe('');
  expect(fallbackUrl(webpOnly)).toBe('/media/w.webp');
});
