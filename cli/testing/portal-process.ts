import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDataDirectory } from '@/cli/data-directory';
import { findFreePort } from '@/cli/postgres/free-port';
import { readOrCreateSecrets } from '@/cli/secrets';
import { parseEnv } from '@/lib/env';

const START_MAY_TAKE_MS = 8 * 60_000;

export interface PortalProcess {
  origin: string;
  dataDirectory: string;
  databaseUrl: string;
  pid: number;
  output(): string;
  /** SIGTERM, and the exit code once it is down. */
  stop(): Promise<number | null>;
  /** kill -9 of the server alone; its cluster lives on. */
  kill(): Promise<void>;
}

export const makeDataDirectory = () => mkdtempSync(join(tmpdir(), 'cong-tin-data-'));
export const removeDataDirectory = (directory: string) => rmSync(directory, { recursive: true, force: true });

/** The key of this folder's own installation: one build serves both the tests and the next `npm start`. */
export function buildKey(): string {
  const { DATA_DIR } = parseEnv(process.env);
  prepareDataDirectory(DATA_DIR);
  return readOrCreateSecrets(DATA_DIR).serverActionsKey;
}

/** `npm start` as an operator would, in a process of its own, up to the moment it answers. */
export async function startPortalProcess(
  dataDirectory: string,
  settings: Record<string, string> = {},
): Promise<PortalProcess> {
  let before = '';
  for (let attempt = 1; ; attempt += 1) {
    const started = await startOn(await findFreePort(), dataDirectory, settings);
    if (typeof started !== 'string') return { ...started, output: () => before + started.output() };
    before += started;
    // The portal listens seconds after its port was found free; somebody else may have been quicker.
    if (attempt === 5 || !started.includes('đang có chương trình khác dùng')) {
      throw new Error(`The portal did not start:\n${before}`);
    }
  }
}

/** The running portal, or what it said before it ended. */
async function startOn(
  port: number,
  dataDirectory: string,
  settings: Record<string, string>,
): Promise<PortalProcess | string> {
  const origin = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  const child = spawn(process.execPath, ['cli/bootstrap.mjs', 'start'], {
    env: {
      ...inherited,
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: origin,
      DATA_DIR: dataDirectory,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: buildKey(),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = once(child, 'exit');
  const closed = once(child, 'close');
  const deadline = Date.now() + START_MAY_TAKE_MS;
  while (!output.includes('đang chạy tại') || !(await isHealthy(origin))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGTERM');
      await closed;
      return output;
    }
    await sleep(100);
  }
  return {
    origin,
    dataDirectory,
    databaseUrl: settings.DATABASE_URL ?? embeddedUrl(dataDirectory),
    pid: child.pid ?? 0,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function embeddedUrl(dataDirectory: string): string {
  const port = readFileSync(join(dataDirectory, 'postgres.port'), 'utf8').trim();
  const { postgresPassword } = readOrCreateSecrets(dataDirectory);
  return `postgres://congtin:${postgresPassword}@127.0.0.1:${port}/congtin`;
}

async function isHealthy(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health`)).ok;
  } catch {
    return false;
  }
}
