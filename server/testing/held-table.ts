import { type SQL, sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';

export interface Held {
  release(): Promise<void>;
}

/** Keeps everybody else from reading and writing a table until `release`, however long that takes. */
export const holdTable = (table: string): Promise<Held> =>
  hold(sql`lock table ${sql.identifier(table)} in access exclusive mode`);

/** Works on an article, as far as others can see, until `release`. */
export const holdArticle = (number: number): Promise<Held> =>
  hold(sql`select 1 from articles where number = ${number} for update`);

function hold(lock: SQL): Promise<Held> {
  return new Promise((resolve, reject) => {
    const held = db().transaction(async (tx) => {
      await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
      await tx.execute(lock);
      await new Promise<void>((letGo) => {
        resolve({
          release: () => {
            letGo();
            return held;
          },
        });
      });
    });
    held.catch(reject);
  });
}

/** Sessions that wait for a lock. */
export async function waitingForLocks(): Promise<number> {
  const rows = await db().execute(sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  return rows.length;
}

/** The database of this test for a server that waits as long as a table is held, and does not give up after seconds. */
export function patientDatabaseUrl(): string {
  const url = new URL(env().DATABASE_URL ?? '');
  for (const timeout of ['lock_timeout', 'statement_timeout']) url.searchParams.set(timeout, '0');
  return url.href;
}
