import 'server-only';
import { lt, sql } from 'drizzle-orm';
import { viewMarks } from '@/drizzle/schema';
import { localDay } from '@/lib/dates/format';
import { db } from '@/lib/db/client';
import { forgetSaltsBefore } from '@/lib/views/visitor-mark';
import { WINDOW_MINUTES } from './record-view';

// No epoch: marks are never shown.

/** Deletes the marks whose window is over, which can no longer refuse anybody, and the keys of past days. */
export async function forgetMarks(): Promise<void> {
  await forgetSaltsBefore(localDay(new Date()));
  await db()
    .delete(viewMarks)
    .where(lt(viewMarks.since, sql`now() - make_interval(mins => ${WINDOW_MINUTES})`));
}
