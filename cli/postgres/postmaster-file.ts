import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '@/cli/system-errors';

const file = (directory: string) => join(directory, 'postmaster.pid');

/** What a running (or killed) postmaster wrote about itself; null when there is no such file or it is half written. */
export function readPostmasterFile(directory: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(file(directory), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : null;
  } catch {
    return null;
  }
}

/** Is that process a live Postgres? A killed one may linger as a zombie, and after a reboot its number may be anybody's. */
export function isLivePostmaster(pid: number): boolean {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.includes('(postgres)') && !/\) [ZX] /.test(stat);
  } catch {
    return false;
  }
}

/**
 * Removes the file of the dead postmaster `pid`, and only that one: another start may have replaced it since it was
 * read. That no orphaned backend still uses the data, Postgres checks by the shared memory of the folder itself.
 */
export function discardPostmasterFile(directory: string, pid: number): void {
  const aside = join(directory, `postmaster.pid.${process.pid}`);
  try {
    renameSync(file(directory), aside);
    const taken = Number(readFileSync(aside, 'utf8').split('\n')[0]);
    if (taken !== pid) linkSync(aside, file(directory));
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
