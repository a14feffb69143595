import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { OperatorError } from '@/lib/errors';
import { openSingleConnection, withLock } from './advisory-lock';

const OLDEST_POSTGRES = 15;
const ATTEMPTS = 10;

/** Brings the database at `url` up to date. Safe when several processes start at once: one works, the others wait. */
export async function migrateDatabase(url: string, folder = 'drizzle/migrations'): Promise<void> {
  await withLock(url, 'migrate', async (sql) => {
    await refuseUnsuitable(sql);
    // A migration that waits for a busy table makes every reader behind it wait: give up early, try again.
    await sql`set lock_timeout = '3s'`;
    await retryOnBusyTable(() => migrate(drizzle(sql), { migrationsFolder: folder }));
  });
}

/** How many migrations of `folder` are not applied to the database at `url` yet. */
export async function countPendingMigrations(url: string, folder = 'drizzle/migrations'): Promise<number> {
  const known = readMigrationFiles({ migrationsFolder: folder });
  const sql = openSingleConnection(url, 'doctor');
  try {
    const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
    if (!table?.name) return known.length;
    const applied = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`;
    const hashes = new Set(applied.map((row) => row.hash));
    return known.filter((migration) => !hashes.has(migration.hash)).length;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function refuseUnsuitable(sql: postgres.Sql): Promise<void> {
  const [server] = await sql<{ version: string; encoding: string }[]>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`;
  const major = Math.floor(Number(server?.version) / 10_000);
  if (major < OLDEST_POSTGRES) {
    throw new OperatorError(`DATABASE_URL là Postgres ${major}: cần Postgres ${OLDEST_POSTGRES} trở lên.`);
  }
  if (server?.encoding !== 'UTF8') {
    throw new OperatorError(`Cơ sở dữ liệu dùng bảng mã ${server?.encoding}: cần tạo lại với ENCODING 'UTF8'.`);
  }
}

async function retryOnBusyTable(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      const busy = cause instanceof postgres.PostgresError && cause.code === '55P03';
      if (!busy || attempt === ATTEMPTS) throw error;
      await sleep(500 * attempt);
    }
  }
}
