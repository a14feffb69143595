import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { hasCode } from '@/cli/system-errors';
import { OperatorError } from '@/lib/errors';
import { clusterAccount, directoryAsSeenBy } from './account';
import { findFreePort, isPortFree } from './free-port';
import { initialise, SUPERUSER } from './initialise';
import { discardPostmasterFile, isLivePostmaster, readPostmasterFile } from './postmaster-file';
import { PLAIN_ENVIRONMENT, runProgram } from './program';

export interface ClusterOptions {
  /** Gets the cluster (postgres/) and its log. */
  directory: string;
  /** Folder of initdb, pg_ctl and postgres. */
  binaries: string;
  password: string;
  /** Tried first; another free one is taken when somebody else listens there. */
  preferredPort?: number;
  /** Extra postgresql.conf settings. */
  settings?: Record<string, string>;
}

export interface Cluster {
  port: number;
  urlOf(database: string): string;
  /** `fast` ends sessions and writes everything down; `immediate` is for clusters that are thrown away. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
}

const LARGEST_LOG = 10_000_000;
const PATIENCE_MS = 10 * 60_000;
const ORPHANS_MAY_TAKE_MS = 15_000;

/** Makes the cluster when there is none, starts it when it is not running, and returns once it answers. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const data = join(options.directory, 'postgres');
  if (!existsSync(data)) await initialise({ ...options, data });
  const urlOf = (port: number, database: string) =>
    `postgres://${SUPERUSER}:${options.password}@127.0.0.1:${port}/${database}`;
  const log = openLog(options.directory);

  const startedAt = Date.now();
  let child: ChildProcess | undefined;
  while (Date.now() - startedAt < PATIENCE_MS) {
    const running = readPostmasterFile(data);
    const alive = running !== null && isLivePostmaster(running.pid);
    if (alive && (await answers(urlOf(running.port, 'postgres')))) {
      const { port } = running;
      return {
        port,
        urlOf: (database) => urlOf(port, database),
        stop: (mode) => stopCluster(options.binaries, data, mode),
      };
    }
    if (!alive && (!child || hasEnded(child))) {
      if (child && !(log.mentions('pre-existing shared memory') && Date.now() - startedAt < ORPHANS_MAY_TAKE_MS)) {
        throw log.asError();
      }
      if (running) discardPostmasterFile(data, running.pid);
      child = await launch(options, data, log.file);
    }
    await sleep(child ? 25 : 100);
  }
  throw new OperatorError(`Postgres không sẵn sàng sau 10 phút; xem ${log.file}.`);
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** A process group of its own, so that Ctrl-C reaches us first and we stop the cluster after the server has drained. */
async function launch(options: ClusterOptions, data: string, logFile: string): Promise<ChildProcess> {
  const wanted = options.preferredPort;
  const port = wanted && (await isPortFree(wanted, '127.0.0.1')) ? wanted : await findFreePort();
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_checkpoints: 'off',
    timezone: 'UTC',
    ...options.settings,
  };
  const account = clusterAccount(data);
  const out = openSync(logFile, 'a', 0o600);
  const child = spawn(
    join(options.binaries, 'postgres'),
    [
      '-D',
      directoryAsSeenBy(account, data),
      ...Object.entries(settings).flatMap(([key, to]) => ['-c', `${key}=${to}`]),
    ],
    { ...account, cwd: data, env: PLAIN_ENVIRONMENT, detached: true, stdio: ['ignore', out, out] },
  );
  closeSync(out);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(notOurs(data, error)));
  });
  child.unref();
  return child;
}

function notOurs(data: string, error: Error): Error {
  if (!hasCode(error, 'EACCES', 'EPERM')) return error;
  return new OperatorError(
    `Không mở được ${data}: thư mục thuộc người dùng khác. Hãy chạy bằng người dùng đã tạo ra nó.`,
  );
}

async function stopCluster(binaries: string, data: string, mode: 'fast' | 'immediate'): Promise<void> {
  const running = readPostmasterFile(data);
  if (!running || !isLivePostmaster(running.pid)) return;
  const account = clusterAccount(data);
  const args = ['stop', '-m', mode, '-w', '-t', '120', '-D', directoryAsSeenBy(account, data)];
  const { ok, output } = await runProgram(join(binaries, 'pg_ctl'), args, { account, cwd: data });
  if (!ok) throw new OperatorError(`Không dừng được Postgres: ${output.trim().split('\n').at(-1)}`);
}

/** False while the server starts or recovers. */
async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (hasCode(error, '28P01')) {
      throw new OperatorError(
        'Mật khẩu của cơ sở dữ liệu kèm sẵn không còn đúng: secrets.json trong DATA_DIR đã bị thay.',
      );
    }
    if (
      hasCode(error, '57P03', '57P02', '57P01', 'ECONNREFUSED', 'ECONNRESET', 'CONNECTION_CLOSED', 'CONNECT_TIMEOUT')
    ) {
      return false;
    }
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** The server's log, and what was written to it since now. */
function openLog(directory: string) {
  const file = join(directory, 'postgres.log');
  const sizeNow = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (sizeNow() > LARGEST_LOG) renameSync(file, `${file}.1`);
  const start = sizeNow();
  const written = () => (existsSync(file) ? readFileSync(file).subarray(start).toString() : '');
  return {
    file,
    mentions: (text: string) => written().includes(text),
    asError: () => {
      const lines = written().trim().split('\n');
      if (lines.some((line) => line.includes('No space left on device'))) {
        return new OperatorError(`Ổ đĩa chứa ${directory} đã đầy: Postgres không khởi động được.`);
      }
      const fatal = lines.findLast((line) => /FATAL|PANIC|could not|error/i.test(line)) ?? lines.at(-1) ?? '';
      return new OperatorError(`Postgres không khởi động được (${fatal.trim()}); xem ${file}.`);
    },
  };
}
