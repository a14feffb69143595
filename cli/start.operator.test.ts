import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isRoot } from './postgres/account';
import { findFreePort } from './postgres/free-port';
import { isLivePostmaster, readPostmasterFile } from './postgres/postmaster-file';
import { startScratchCluster } from './postgres/scratch-cluster';
import { buildKey, makeDataDirectory, removeDataDirectory, startPortalProcess } from './testing/portal-process';

const base = mkdtempSync(join(tmpdir(), 'cong-tin-start-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A limit against hanging: what is started may build first, on a machine that does other things. */
const PATIENCE_MS = 8 * 60_000;

let port: number;
beforeEach(async () => {
  port = await findFreePort();
});

function startSettings(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  return {
    ...inherited,
    PORT: String(port),
    DATA_DIR: join(base, 'data'),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: buildKey(),
    ...settings,
  };
}

/** Starts the portal, does `meanwhile` as soon as it says `words`, and waits for its end. */
async function startUntil(settings: Record<string, string>, words: string, meanwhile: () => Promise<void>) {
  const child = spawn(process.execPath, ['cli/bootstrap.mjs', 'start'], {
    env: startSettings(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE_MS,
  });
  const said = { stdout: '', stderr: '' };
  let done: Promise<void> | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
    if (said.stdout.includes(words)) done ??= meanwhile();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  await once(child, 'close');
  await done;
  return { ...said, status: child.exitCode };
}

describe('a start that cannot succeed says why in one line and exits with 1', { timeout: PATIENCE_MS }, () => {
  function startWith(settings: Record<string, string>): void {
    const { status, stderr } = spawnSync(process.execPath, ['cli/bootstrap.mjs', 'start'], {
      encoding: 'utf8',
      env: startSettings(settings),
      timeout: PATIENCE_MS,
    });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    said = stderr;
  }
  let said = '';

  test('a wrong setting', () => {
    startWith({ PORT: 'eighty' });
    expect(said).toContain('PORT');
  });

  test('a port in use', async () => {
    const other = createServer().listen(port, '0.0.0.0');
    await once(other, 'listening');
    startWith({});
    expect(said).toContain(`Cổng ${port} đang có chương trình khác dùng`);
    await new Promise((resolve) => other.close(resolve));
  });

  test('a database that is not there', () => {
    startWith({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' });
    expect(said).toContain('Không kết nối được tới Postgres tại 127.0.0.1:1');
  });

  test('a database that refuses the password, or does not exist', async () => {
    const cluster = await startScratchCluster();
    const url = new URL(cluster.urlOf('missing'));
    startWith({ DATABASE_URL: url.href });
    expect(said).toContain('không có cơ sở dữ liệu');
    url.password = 'wrong';
    startWith({ DATABASE_URL: url.href });
    expect(said).toContain('từ chối người dùng hoặc mật khẩu');
    await cluster.remove();
  });

  test('a DATA_DIR that cannot be a folder', () => {
    writeFileSync(join(base, 'file'), '');
    startWith({ DATA_DIR: join(base, 'file/data') });
    expect(said).toContain(join(base, 'file'));
  });

  test('a DATA_DIR of somebody else', { skip: isRoot() }, () => {
    const directory = join(base, 'closed');
    mkdirSync(directory, { mode: 0o500 });
    startWith({ DATA_DIR: directory });
    expect(said).toContain(`Không có quyền ghi vào ${directory}`);
    chmodSync(directory, 0o700);
  });

  // Root may write into a folder that is closed to all, but not onto a disk that is mounted to be read.
  test.for(['', 'data'])(
    'a DATA_DIR on a disk that cannot be written: /%s',
    { skip: !isRoot() },
    (folder, { skip }) => {
      const disk = mkdtempSync(join(base, 'read-only-'));
      if (!mount(disk, 'ro')) skip('may not mount');
      try {
        startWith({ DATA_DIR: join(disk, folder) });
        expect(said).toContain(`Không có quyền ghi vào ${join(disk, folder)}`);
      } finally {
        unmount(disk);
      }
    },
  );

  test('a DATA_DIR on a disk too small for a cluster', { skip: !isRoot() }, ({ skip }) => {
    const disk = mkdtempSync(join(base, 'small-'));
    if (!mount(disk, 'size=8m')) skip('may not mount');
    try {
      startWith({ DATA_DIR: disk });
      expect(said).toContain('đã đầy');
    } finally {
      unmount(disk);
    }
  });
});

function mount(directory: string, option: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', option, 'tmpfs', directory]).status === 0;
}

function unmount(directory: string): void {
  spawnSync('umount', ['-l', directory]);
}

describe('a first start that fails half-way', { timeout: PATIENCE_MS }, () => {
  test('because the port is taken meanwhile: the password it made is not lost', async () => {
    const dataDirectory = makeDataDirectory();
    const other = createServer();
    const settings = { DATA_DIR: dataDirectory, HOST: '127.0.0.1', SEED: 'none' };
    const { status, stdout, stderr } = await startUntil(settings, 'Mở cơ sở dữ liệu', async () => {
      await once(other.listen(port, '127.0.0.1'), 'listening');
    });
    await new Promise((resolve) => other.close(resolve));
    expect(status).toBe(1);
    expect(stderr).toContain(`Cổng ${port} đang có chương trình khác dùng`);
    expect(stdout).toMatch(/mật khẩu {2}\S+ {2}\(chỉ in ra một lần này/);
    removeDataDirectory(dataDirectory);
  });

  test('because the disk is full: it says so', { skip: !isRoot() }, async ({ skip }) => {
    const disk = mkdtempSync(join(base, 'full-'));
    if (!mount(disk, 'size=256m')) skip('may not mount');
    try {
      const { status, stderr } = await startUntil({ DATA_DIR: disk }, 'Vẽ ảnh minh họa 1/', async () => {
        spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=64k']);
      });
      expect(stderr).toContain('đã đầy');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(1);
    } finally {
      unmount(disk);
    }
  });
});

describe('a portal that runs', { timeout: PATIENCE_MS }, () => {
  const dataDirectory = makeDataDirectory();
  afterAll(() => removeDataDirectory(dataDirectory));
  const postmaster = () => readPostmasterFile(join(dataDirectory, 'postgres'))?.pid ?? 0;

  async function countAdmins(url: string): Promise<number | undefined> {
    const sql = postgres(url, { max: 1 });
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from users where role = 'admin'`;
    await sql.end();
    return row?.n;
  }

  test('tells once how to sign in, and goes down cleanly with its cluster', async () => {
    const portal = await startPortalProcess(dataDirectory, { SEED: 'ward' });
    expect(portal.output()).toContain('chỉ in ra một lần này');
    expect(await portal.stop()).toBe(0);
    expect(postmaster()).toBe(0);
  });

  test('starts again without building or filling, and recovers when everything was killed', async () => {
    const portal = await startPortalProcess(dataDirectory, { SEED: 'ward' });
    expect(portal.output()).not.toContain('next build');
    expect(portal.output()).not.toContain('Tạo nội dung');
    expect(portal.output()).not.toContain('mật khẩu');
    const killed = postmaster();
    await portal.kill();
    process.kill(killed, 'SIGKILL');
    const again = await startPortalProcess(dataDirectory, { SEED: 'ward' });
    expect(await countAdmins(again.databaseUrl)).toBe(1);
    expect((await fetch(again.origin)).status).toBe(200);
    expect(await again.stop()).toBe(0);
    expect(isLivePostmaster(killed)).toBe(false);
  });
});
