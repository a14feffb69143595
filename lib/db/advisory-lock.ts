import 'server-only';
import postgres from 'postgres';

/** What only one process may do at a time on one database. Any numbers, as long as they differ. */
export const LOCKS = { migrate: 7_241_001, inUse: 7_241_002, places: 7_241_003, pageAddresses: 7_241_004 };

/** A connection of its own, without the pool's short timeouts: for the long steps of a start. */
export function openSingleConnection(url: string, purpose: string, onClose?: () => void): postgres.Sql {
  return postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 10,
    onnotice: () => undefined,
    onclose: onClose,
    connection: { application_name: `cong-tin ${purpose}` },
  });
}

/** Runs `work` while no other process holds `lock` on that database; a process that dies lets go of it. */
export async function withLock<T>(
  url: string,
  lock: keyof typeof LOCKS,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const sql = openSingleConnection(url, lock);
  try {
    await sql`select pg_advisory_lock(${LOCKS[lock]})`;
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
