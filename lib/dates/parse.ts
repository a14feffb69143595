/** Midnight in Việt Nam of a day written dd/MM/yyyy (a single digit will do); null when there is no such day. */
export function parseDay(text: string): Date | null {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  // Date rolls 31/02 over to March instead of refusing it; any impossible day ends up in another month.
  if (utc.getUTCMonth() !== month - 1) return null;
  // UTC+7 since 1975 and never less in the century before: midnight +07:00 is on the same day there in any year of news.
  return new Date(utc.getTime() - 7 * 60 * 60 * 1000);
}

/** The instant at which clocks in Việt Nam show `time` (14:05, 14h05, 8h) on `day`; null when they never do. */
export function parseLocalTime(day: string, time: string): Date | null {
  const midnight = parseDay(day);
  const match = /^\s*(\d{1,2})\s*(?:[:hg]\s*(\d{2})?)\s*$/i.exec(time);
  if (!midnight || !match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return new Date(midnight.getTime() + (hour * 60 + minute) * 60_000);
}
