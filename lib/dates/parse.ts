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
