import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { OperatorError } from '@/lib/errors';
import { buildBrowserAssets } from '@/server/browser-assets';
import { prerenderedRoutes } from './prerendered-routes';
import { step } from './progress';
import { stampSources } from './sources-stamp';

const STAMP = '.next/built-from';
/** Nobody listens there: what asks the database while it is built fails the build. */
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none';

/** The build carries the key of its server actions; `openPortal` has put it here. */
const currentStamp = () => stampSources(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '');

/** Is there a finished build of exactly these sources with the key of this installation? */
export function isBuildCurrent(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === currentStamp();
}

/**
 * Builds unless the build is current. Nothing may be drawn at build time from the database, so the build gets one that
 * cannot be reached; a route that got over that and was drawn all the same is found in the build's own list.
 */
export async function buildWhenStale(signal: AbortSignal): Promise<void> {
  if (isBuildCurrent()) return;
  await step('Dựng trang (next build)', async () => {
    const stamp = currentStamp();
    rmSync(STAMP, { force: true });
    const environment = { ...process.env, DATABASE_URL: NO_DATABASE };
    const { status, output } = await run(['node_modules/next/dist/bin/next', 'build'], environment, signal);
    if (signal.aborted) return;
    if (status !== 0) {
      throw new OperatorError(`${output.trimEnd()}\n\nKhông dựng được trang (next build): xem lỗi ở trên.`);
    }
    const prerendered = prerenderedRoutes(JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')));
    if (prerendered.length > 0) {
      throw new OperatorError(
        `Bản dựng đã vẽ sẵn ${prerendered.join(', ')}: các địa chỉ này sẽ không đổi theo dữ liệu. Người lập trình: đặt dynamic = 'force-dynamic'.`,
      );
    }
    await buildBrowserAssets();
    writeFileSync(STAMP, stamp);
  });
}

function run(args: string[], environment: NodeJS.ProcessEnv, signal: AbortSignal) {
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
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
