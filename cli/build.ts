import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { OperatorError } from '@/lib/errors';
import { buildBrowserAssets } from '@/server/browser-assets';
import { step } from './progress';
import { stampSources } from './sources-stamp';

const STAMP = '.next/built-from';

/** The build carries the key of its server actions; `openPortal` has put it here. */
const currentStamp = () => stampSources(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '');

/** Is there a finished build of exactly these sources with the key of this installation? */
export function isBuildCurrent(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === currentStamp();
}

/** Builds unless the build is current. The build must not need a database, so it gets none. */
export async function buildWhenStale(signal: AbortSignal): Promise<void> {
  if (isBuildCurrent()) return;
  await step('Dựng trang (next build)', async () => {
    const stamp = currentStamp();
    rmSync(STAMP, { force: true });
    const { DATABASE_URL: _none, ...environment } = process.env;
    const { status, output } = await run(['node_modules/next/dist/bin/next', 'build'], environment, signal);
    if (signal.aborted) return;
    if (status !== 0) {
      throw new OperatorError(`${output.trimEnd()}\n\nKhông dựng được trang (next build): xem lỗi ở trên.`);
    }
    await buildBrowserAssets();
    writeFileSync(STAMP, stamp);
  });
}

function run(args: string[], environment: NodeJS.ProcessEnv, signal: AbortSignal) {
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
