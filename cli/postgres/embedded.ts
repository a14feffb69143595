import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { hasCode } from '@/cli/system-errors';
import { LOCKS, openSingleConnection } from '@/lib/db/advisory-lock';
import { OperatorError } from '@/lib/errors';
import { clusterAccount } from './account';
import { findBinaries } from './binaries';
import { type Cluster, startCluster } from './cluster';

const DATABASE = 'congtin';

export interface EmbeddedDatabase {
  url: string;
  /** Stops the cluster, unless another process (a server, a portal command) still uses it. */
  release(): Promise<void>;
}

/**
 * The embedded Postgres of DATA_DIR, started when it is not running and started again when it dies under us. Every
 * process that uses it holds one connection with a shared lock, so the last one out knows that it is the last, however
 * the others ended.
 */
export async function openEmbeddedDatabase(dataDirectory: string, password: string): Promise<EmbeddedDatabase> {
  const binaries = findBinaries(clusterAccount(join(dataDirectory, 'postgres')), dataDirectory);
  const portFile = join(dataDirectory, 'postgres.port');
  let released = false;
  let revival: Promise<void> = Promise.resolve();

  const open = async () => {
    const cluster = await startCluster({
      directory: dataDirectory,
      binaries,
      password,
      preferredPort: rememberedPort(portFile),
    });
    writeFileSync(portFile, `${cluster.port}\n`);
    await createDatabase(cluster);
    const holder: postgres.Sql = openSingleConnection(cluster.urlOf(DATABASE), 'in use', () => {
      if (current?.holder !== holder || released) return;
      current = undefined;
      revival = revive();
    });
    await holder`select pg_advisory_lock_shared(${LOCKS.inUse})`;
    return { cluster, holder };
  };
  const revive = async () => {
    console.error('Cơ sở dữ liệu kèm sẵn dừng bất ngờ, đang khởi động lại…');
    while (!released) {
      try {
        current = await retryWhileStopping(open);
        return console.error('Cơ sở dữ liệu đã chạy lại.');
      } catch (error) {
        console.error(error instanceof OperatorError ? error.message : error);
        await sleep(5000);
      }
    }
  };
  let current: Awaited<ReturnType<typeof open>> | undefined;
  const first = await retryWhileStopping(open);
  current = first;

  return {
    url: first.cluster.urlOf(DATABASE),
    async release() {
      if (released) return;
      released = true;
      await revival;
      const { cluster, holder } = current ?? first;
      if (await isLastUser(holder)) await cluster.stop('fast');
      await holder.end({ timeout: 1 }).catch(() => undefined);
    },
  };
}

function rememberedPort(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

async function createDatabase(cluster: Cluster): Promise<void> {
  const sql = openSingleConnection(cluster.urlOf('postgres'), 'create');
  try {
    const [there] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!there) await sql`create database ${sql(DATABASE)}`;
  } catch (error) {
    // Another start made it in between.
    if (!hasCode(error, '42P04', '23505')) throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Another process may be stopping the cluster just as we found it running. */
async function retryWhileStopping<T>(open: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open();
    } catch (error) {
      const stopping = hasCode(
        error,
        '57P01',
        '57P03',
        'CONNECTION_CLOSED',
        'CONNECTION_ENDED',
        'ECONNREFUSED',
        'ECONNRESET',
      );
      if (!stopping || attempt === 10) throw error;
      await sleep(200 * attempt);
    }
  }
}

async function isLastUser(holder: postgres.Sql): Promise<boolean> {
  try {
    await holder`select pg_advisory_unlock_shared(${LOCKS.inUse})`;
    const [answer] = await holder<{ alone: boolean }[]>`select pg_try_advisory_lock(${LOCKS.inUse}) as alone`;
    return answer?.alone === true;
  } catch {
    // It does not answer any more: whatever is left of it should not outlive us.
    return true;
  }
}
