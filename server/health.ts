import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { countLate } from '@/lib/articles/schedule';
import { databaseAnswers } from '@/lib/db/client';

/** Health is asked by anybody and as often as they like; the database counts for all of them once in this time. */
const COUNT_HOLDS_MS = 2000;
const PATIENCE_MS = 1000;

/**
 * Answers `/api/health`: 503 when the database is away. Scheduled editions that are late are told (null when that is not
 * known) and are no reason to send readers elsewhere: pages are answered, and another server of this database is as late.
 */
export function healthAnswer(): (response: ServerResponse) => Promise<void> {
  let counted: { at: number; late: Promise<number | null> } | undefined;
  function late(): Promise<number | null> {
    if (!counted || Date.now() - counted.at > COUNT_HOLDS_MS) {
      counted = { at: Date.now(), late: countLate().catch(() => null) };
    }
    return Promise.race([counted.late, wait(PATIENCE_MS, null, { ref: false })]);
  }
  return async (response) => {
    const database = await databaseAnswers();
    const lateEditions = database ? await late() : null;
    const status = !database ? 'error' : lateEditions ? 'late' : 'ok';
    response.writeHead(database ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ status, database, lateEditions }));
  };
}
