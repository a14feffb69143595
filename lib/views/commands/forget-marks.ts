import 'server-only';
import { lt, sql } from 'drizzle-orm';
import { viewMarks } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { WINDOW_MINUTES } from './record-view';

// No epoch: marks are never shown.

/** Deletes the marks whose window is over: they can no longer refuse anybody. */
export async function forgetMarks(): Promise<void> {
  await db()
    .delete(viewMarks)
    .where(lt(viewMarks.since, sql`now() - make_interval(mins => ${WINDOW_MINUTES})`));
}
