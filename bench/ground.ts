import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { buildWhenStale } from '@/cli/build';
import { prepareDataDirectory } from '@/cli/data-directory';
import { clusterAccount } from '@/cli/postgres/account';
import { findBinaries } from '@/cli/postgres/binaries';
import { startCluster } from '@/cli/postgres/cluster';
import { readPostmasterFile } from '@/cli/postgres/postmaster-file';
import { step } from '@/cli/progress';
import { readOrCreateSecrets } from '@/cli/secrets';
import { seedDatabase } from '@/drizzle/seed/seed';
import { closeDatabase } from '@/lib/db/client';
import { migrateDatabase } from '@/lib/db/migrate';
import { parseEnv } from '@/lib/env';

/** What every measurement stands on: a folder, a Postgres and a build of its own, all of it gone after `release`. */
export interface Ground {
  directory: string;
  /** The process above all of Postgres, for its CPU time. */
  postmaster: number;
  urlOf(database: string): string;
  /** Makes a migrated, empty database, or a copy of another that no server uses now, and turns this process to it. */
  createDatabase(name: string, copyOf?: string): Promise<void>;
  /** Runs at `release`, the last one added first. */
  onRelease(undo: () => Promise<unknown> | unknown): void;
  release(): Promise<void>;
}

export const DEMO = 'demo';

/** The demo portal in a database of its own, on an embedded Postgres with its durable settings, and a current build. */
export async function prepareGround(): Promise<Ground> {
  setUpEnvironment();
  const directory = mkdtempSync(join(tmpdir(), 'cong-tin-bench-'));
  // Postgres and nginx give up root and must still find their way in.
  chmodSync(directory, 0o755);
  process.env.DATA_DIR = directory;
  const undo: (() => Promise<unknown> | unknown)[] = [() => rmSync(directory, { recursive: true, force: true })];
  let releasing: Promise<void> | undefined;
  const release = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const cluster = await step('Mở Postgres riêng cho phép đo', () =>
      startCluster({
        directory,
        binaries: findBinaries(clusterAccount(directory), directory),
        password: 'bench',
        // Counts statements, by which the number of renderings is known without asking the server about itself.
        settings: { shared_preload_libraries: 'pg_stat_statements', max_connections: '200' },
      }),
    );
    undo.push(() => cluster.stop('immediate'));
    undo.push(() => closeDatabase());
    await buildWhenStale(new AbortController().signal);
    const ground: Ground = {
      directory,
      postmaster: readPostmasterFile(join(directory, 'postgres'))?.pid ?? 0,
      urlOf: (database) => cluster.urlOf(database),
      onRelease: (work) => undo.push(work),
      release: () => {
        releasing ??= release();
        return releasing;
      },
      async createDatabase(name, copyOf = 'template1') {
        await closeDatabase();
        const admin = postgres(cluster.urlOf('postgres'), { max: 1, onnotice: () => undefined });
        // Sessions of processes that have just ended may not know it yet.
        await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${copyOf}`;
        await admin`create database ${admin(name)} template ${admin(copyOf)}`.finally(() => admin.end());
        process.env.DATABASE_URL = cluster.urlOf(name);
        await migrateDatabase(process.env.DATABASE_URL);
      },
    };
    await ground.createDatabase(DEMO);
    await step('Tạo nội dung minh họa', (say) => seedDatabase('demo', say));
    return ground;
  } catch (error) {
    await release();
    throw error;
  }
}

/** The build is shared with `npm start` of this folder, so its keys are too; everything else is the bench's own. */
function setUpEnvironment(): void {
  const { DATA_DIR } = parseEnv({ DATA_DIR: process.env.DATA_DIR });
  prepareDataDirectory(DATA_DIR);
  const secrets = readOrCreateSecrets(DATA_DIR);
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= secrets.serverActionsKey;
  process.env.AUTH_SECRET ||= secrets.authSecret;
  process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  delete process.env.SITE_URL;
  // All readers of a measurement have one address.
  process.env.VIEW_LIMIT = '1000000000';
}
