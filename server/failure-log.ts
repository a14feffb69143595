import { log } from '@/lib/log';
import { MinuteLimit } from './minute-limit';

const LINES_A_MINUTE = 10;

/**
 * Writes down why pages could not be drawn, of each kind of failure a few a minute: a database that is away fails them
 * all, and must not hide in its lines the one page that has another trouble.
 */
export function failureLog(write: (failure: { url: string; err: unknown }) => void = writeLine) {
  const lines = new MinuteLimit(LINES_A_MINUTE);
  return (url: string, error: unknown, now = Date.now()): void => {
    const kind = error instanceof Error ? error.name : 'unknown';
    if (lines.allows(kind, now)) write({ url, err: error });
  };
}

function writeLine(failure: { url: string; err: unknown }): void {
  log.error(failure, 'a page could not be drawn');
}
