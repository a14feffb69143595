import { expect, test } from 'vitest';
import { publicationTime } from './publication-time';

const now = new Date('2026-11-23T18:30:00Z');

test('days and hours are those of Việt Nam', () => {
  expect(publicationTime(now, 0, '00:15')).toEqual(new Date('2026-11-24T00:15:00+07:00'));
  expect(publicationTime(now, 1, '08:30')).toEqual(new Date('2026-11-23T08:30:00+07:00'));
  expect(publicationTime(now, 240, '21:40')).toEqual(new Date('2026-03-29T21:40:00+07:00'));
});

test('an hour of today that has not come yet is a minute ago', () => {
  expect(publicationTime(now, 0, '07:40')).toEqual(new Date('2026-11-23T18:29:00Z'));
});
