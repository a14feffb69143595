import { spawnSync } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '@/cli/system-errors';
import { OperatorError } from '@/lib/errors';
import { type Account, clusterAccount, directoryAsSeenBy } from './account';
import { runProgram } from './program';

export const SUPERUSER = 'congtin';

interface NewCluster {
  directory: string;
  data: string;
  binaries: string;
  password: string;
}

/** Makes the cluster under another name and moves it into place whole, so a killed initdb leaves nothing half made. */
export async function initialise({ directory, data, binaries, password }: NewCluster): Promise<void> {
  const account = clusterAccount(data);
  const unfinished = `${data}.unfinished-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, account);
  const secret = writePassword(directory, account, password);
  try {
    const { ok, output } = await runProgram(
      join(binaries, 'initdb'),
      [
        `--pgdata=${directoryAsSeenBy(account, unfinished)}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${account.uid === undefined ? secret.file : '/proc/self/fd/3'}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--data-checksums',
        '--locale=C',
        ...(majorVersion(binaries) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
      ],
      { account, cwd: unfinished, passedFile: secret.descriptor },
    );
    if (!ok) throw explained(output, directory);
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another start was quicker: its cluster is the one.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    closeSync(secret.descriptor);
    rmSync(secret.file, { force: true });
  }
}

function give(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function writePassword(directory: string, account: Account, password: string) {
  const file = join(directory, `.initdb-password-${process.pid}`);
  const descriptor = openSync(file, 'w+', 0o600);
  writeSync(descriptor, password);
  give(file, account);
  return { file, descriptor };
}

function majorVersion(binaries: string): number {
  const { stdout } = spawnSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' });
  return Number(/(\d+)(?:\.|beta|rc|devel)/.exec(stdout)?.[1]);
}

function explained(output: string, directory: string): OperatorError {
  if (output.includes('No space left on device')) {
    return new OperatorError(`Ổ đĩa chứa ${directory} đã đầy: không tạo được cơ sở dữ liệu.`);
  }
  const reason = output.split('\n').find((line) => /error|fatal|could not/i.test(line)) ?? output;
  return new OperatorError(`Không tạo được cơ sở dữ liệu trong ${directory} (${reason.trim()}).`);
}
