import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findFreePort } from '@/cli/postgres/free-port';
import { OperatorError } from '@/lib/errors';
import type { RunningServer } from './child';
import type { Ground } from './ground';
import { nginxConfiguration } from './nginx-configuration';
import { askOnce, getRequest } from './raw-connection';
import { headerOf, type RawResponse } from './raw-response';

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const MISSING = `Chưa có nginx để so sánh: hãy chạy "apt-get install ${PACKAGES.join(' ')}" bằng quyền root.`;

const isThere = () => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;

/** Debian's nginx, installed when we are root and it is missing. Tells how it can compress. */
export function provideNginx(): { brotli: boolean } {
  const root = process.getuid?.() === 0;
  if (!isThere() && !root) throw new OperatorError(MISSING);
  if (root && (!isThere() || !existsSync(BROTLI))) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', ...args], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    if (apt('install', '--yes', '--no-install-recommends', ...PACKAGES).status !== 0) apt('install', '--yes', 'nginx');
  }
  if (!isThere()) throw new OperatorError(MISSING);
  return { brotli: existsSync(BROTLI) };
}

/** nginx with the very bytes and headers that the portal answers on `paths`, pre-compressed on disk. */
export async function startNginx(
  ground: Ground,
  portal: RunningServer,
  paths: readonly string[],
  brotli: boolean,
): Promise<RunningServer> {
  const port = await findFreePort();
  const prefix = join(ground.directory, 'nginx');
  mkdirSync(join(prefix, 'logs'), { recursive: true });
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, ...(await copyOfPage(portal.port, prefix, path)) })),
  );
  const module = brotli ? BROTLI : null;
  writeFileSync(join(prefix, 'nginx.conf'), nginxConfiguration({ port, prefix, module, pages }));
  const child = spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', join(prefix, 'logs/error.log')], {
    stdio: 'ignore',
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    await ended;
  };
  ground.onRelease(stop);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await askOnce(port, getRequest(paths[0] ?? '/')).catch(() => null)) break;
    await sleep(100);
  }
  if (child.pid === undefined || child.exitCode !== null) throw new OperatorError('Không mở được nginx để so sánh.');
  return { pid: child.pid, port, stop };
}

async function copyOfPage(port: number, prefix: string, path: string) {
  const ask = (encoding: string) => askOnce(port, getRequest(path, encoding));
  // The first request draws the page; the ones that are copied are hits.
  await ask('br');
  const [br, gzip, plain] = await Promise.all([ask('br'), ask('gzip'), ask('identity')]);
  const file = path === '/' ? '/index.html' : path;
  const target = join(prefix, 'html', file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, plain.body);
  writeFileSync(`${target}.br`, br.body);
  writeFileSync(`${target}.gz`, gzip.body);
  return { file, head: br.head };
}

/** Throws unless both servers answer with the same page under the same headers. What follows would compare nothing. */
export function assertSameAnswer(ours: RawResponse, theirs: RawResponse): void {
  if (ours.status !== 200 || theirs.status !== 200) throw new Error(`status ${ours.status} and ${theirs.status}`);
  if (!decoded(ours).equals(decoded(theirs))) throw new Error('nginx answers another page');
  const names = (head: string) =>
    head
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
      .filter((name) => name !== 'server')
      .sort()
      .join(' ');
  if (names(ours.head) !== names(theirs.head)) {
    throw new Error(`the headers differ:\n${names(ours.head)}\n${names(theirs.head)}`);
  }
}

function decoded({ head, body }: RawResponse): Buffer {
  const encoding = headerOf(head, 'content-encoding');
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
