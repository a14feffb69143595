import { localTime } from './local-time';

/** 11/07/2017 */
export function formatDay(date: Date): string {
  const { day, month, year } = localTime(date);
  return `${day}/${month}/${year}`;
}

/** 14:05 */
export function formatTime(date: Date): string {
  const { hour, minute } = localTime(date);
  return `${hour}:${minute}`;
}

/** 11/07/2017, 14:05 */
export function formatDayTime(date: Date): string {
  return `${formatDay(date)}, ${formatTime(date)}`;
}

// Intl writes "Thứ Hai" and "Chủ Nhật"; portals and newspapers write only the first word with a capital.
const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as const;

/** Thứ ba */
export function formatWeekday(date: Date): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[new Date(`${localDay(date)}T00:00:00Z`).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}

/** 2017-07-11, the day in Việt Nam */
export function localDay(date: Date): string {
  const { day, month, year } = localTime(date);
  return `${year}-${month}-${day}`;
}

/** 2017-07-11T14:05:00+07:00: the exact instant, written so that its day is also the day readers see. */
export function isoInstant(date: Date): string {
  const shifted = new Date(date.getTime() + 7 * 60 * 60 * 1000);
  return `${shifted.toISOString().slice(0, 19)}+07:00`;
}
