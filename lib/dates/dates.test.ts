import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDay, formatDayTime, formatTime, formatWeekday, isoInstant, localDay } from './format';
import { parseDay, parseLocalTime } from './parse';

afterEach(() => vi.unstubAllEnvs());

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])(
  'on a machine in %s',
  (zone) => {
    test('half past five in the afternoon UTC is already the next day in Việt Nam', () => {
      vi.stubEnv('TZ', zone);
      const instant = new Date('2017-07-11T17:30:00Z');
      expect(formatDay(instant)).toBe('12/07/2017');
      expect(formatDayTime(instant)).toBe('12/07/2017, 00:30');
      expect(formatTime(instant)).toBe('00:30');
      expect(formatWeekday(instant)).toBe('Thứ tư');
      expect(localDay(instant)).toBe('2017-07-12');
      expect(isoInstant(instant)).toBe('2017-07-12T00:30:00+07:00');
      expect(parseDay('11/07/2017')?.toISOString()).toBe('2017-07-10T17:00:00.000Z');
    });
  },
);

test('the week is written as newspapers write it', () => {
  const week = Array.from({ length: 7 }, (_, day) => formatWeekday(new Date(Date.UTC(2026, 10, 23 + day))));
  expect(week).toEqual(['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật']);
});

test('the written instant is the same instant', () => {
  const instant = new Date('2026-02-28T23:59:59Z');
  expect(new Date(isoInstant(instant))).toEqual(instant);
});

test.each([
  '31/02/2017',
  '29/02/2017',
  '00/01/2017',
  '32/01/2017',
  '99/12/2017',
  '01/00/2017',
  '1/13/2017',
  '11-07-2017',
  '2017-07-11',
  '11/07/17',
  '',
  'hôm nay',
])('%j is no day', (text) => {
  expect(parseDay(text)).toBeNull();
});

test('a day read is the day written', () => {
  for (const day of ['11/07/2017', '29/02/2024', '31/12/1999', '01/01/2026', '02/09/1945']) {
    const parsed = parseDay(day);
    expect(parsed && formatDay(parsed)).toBe(day);
  }
  expect(parseDay(' 9/8/2017 ')).toEqual(parseDay('09/08/2017'));
});

test.each([
  ['11/07/2026', '14:05', '2026-07-11T14:05:00+07:00'],
  ['11/07/2026', '14h05', '2026-07-11T14:05:00+07:00'],
  ['11/07/2026', '8h', '2026-07-11T08:00:00+07:00'],
  ['11/07/2026', ' 0:00 ', '2026-07-11T00:00:00+07:00'],
])('%s at %s is an instant', (day, time, instant) => {
  const parsed = parseLocalTime(day, time);
  expect(parsed && isoInstant(parsed)).toBe(instant);
});

test.each([
  ['11/07/2026', '24:00'],
  ['11/07/2026', '14:60'],
  ['11/07/2026', '14'],
  ['11/07/2026', ''],
  ['31/02/2026', '14:05'],
])('%s at %j is none', (day, time) => {
  expect(parseLocalTime(day, time)).toBeNull();
});
