import 'server-only';
import pino from 'pino';
import { processWide } from '@/lib/process-wide';

/** JSON lines on standard output. Never a cookie, a token, a password or a reader's address. */
export const log = processWide('log', () =>
  pino({ level: 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime }),
);
