import 'server-only';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { env } from '@/lib/env';
import { OperatorError } from '@/lib/errors';
import { processWide } from '@/lib/process-wide';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

interface Pool {
  sql: postgres.Sql;
  database: Database;
  /** The question whether the database is there, while it is under way. */
  probe?: Promise<boolean>;
}

const pools = processWide('pools', () => new Map<string, Pool>());

function pool(): Pool {
  const url = env().DATABASE_URL;
  if (!url) throw new OperatorError('Thiếu DATABASE_URL: hãy khởi động bằng npm start.');
  let entry = pools.get(url);
  if (!entry) {
    const sql = postgres(url, {
      max: 10,
      idle_timeout: 30,
      max_lifetime: 1800,
      connect_timeout: 5,
      // Readers notice within a second that the database is back; the default waits up to twenty.
      backoff: (attempt) => Math.min(attempt * 0.1, 1),
      // Postgres notices such as "table exists, skipping" are not ours to print.
      onnotice: () => undefined,
      connection: {
        application_name: 'cong-tin',
        statement_timeout: 5000,
        lock_timeout: 3000,
        idle_in_transaction_session_timeout: 10_000,
        // Plans of these short queries are dominated by compilation when JIT kicks in.
        jit: false,
      },
    });
    entry = { sql, database: drizzle(sql) };
    pools.set(url, entry);
  }
  return entry;
}

/** The one pool of this process, opened on first use. */
export function db(): Database {
  return pool().database;
}

/** True when the database answers within `timeoutMs`. However many ask at once, it is asked once. */
export async function databaseAnswers(timeoutMs = 1000): Promise<boolean> {
  const asked = pool();
  asked.probe ??= asked.sql`select 1`.then(
    () => true,
    () => false,
  );
  const { probe } = asked;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  return Promise.race([probe, late]).finally(() => {
    clearTimeout(timer);
    // Also when it came too late: the connection it hangs on says nothing of the others.
    if (asked.probe === probe) asked.probe = undefined;
  });
}

/**
 * Listens on a channel over a connection of its own. `onConnect` runs on the first connection and on each one after a
 * loss: what was announced in between must be read.
 */
export async function listenTo(
  channel: string,
  onMessage: (payload: string) => void,
  onConnect: () => void,
): Promise<() => Promise<void>> {
  const { unlisten } = await pool().sql.listen(channel, onMessage, onConnect);
  return unlisten;
}

/** Ends every connection of this process; queries under way get five seconds. */
export async function closeDatabase(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map(({ sql }) => sql.end({ timeout: 5 })));
}
