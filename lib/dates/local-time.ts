const ZONE = 'Asia/Ho_Chi_Minh';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What calendar and clock show in Việt Nam at an instant, whatever the zone of the machine. All strings are padded. */
export function localTime(date: Date): { year: string; month: string; day: string; hour: string; minute: string } {
  const shown = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of clock.formatToParts(date)) {
    if (type in shown) shown[type as keyof typeof shown] = value;
  }
  return { ...shown, year: shown.year.padStart(4, '0') };
}
