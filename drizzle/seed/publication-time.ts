import { localDay } from '@/lib/dates/format';

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** `time` o'clock in Việt Nam, `daysAgo` days before `now`; never in the future, when today's hour has not come yet. */
export function publicationTime(now: Date, daysAgo: number, time: string): Date {
  const day = localDay(new Date(now.getTime() - daysAgo * DAY_MS));
  const wished = new Date(`${day}T${time}:00+07:00`);
  return new Date(Math.min(wished.getTime(), now.getTime() - MINUTE_MS));
}
