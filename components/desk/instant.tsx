import { formatDayTime, isoInstant } from '@/lib/dates/format';

export function Instant({ at }: { at: Date }) {
  return <time dateTime={isoInstant(at)}>{formatDayTime(at)}</time>;
}
