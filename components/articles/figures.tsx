import { formatDay, isoInstant } from '@/lib/dates/format';
import { formatCount } from '@/lib/text/count';

/** The day readers know, with the exact moment for machines. */
export function Day({ at }: { at: Date }) {
  return <time dateTime={isoInstant(at)}>{formatDay(at)}</time>;
}

export function Views({ count }: { count: number }) {
  return <span className="figures">{formatCount(count)} lượt xem</span>;
}
