import { spawn } from 'node:child_process';
import type { Account } from './account';

/** PGDATA, PGPORT and the like of the operator's shell must not reach our own cluster; its messages are read in English. */
export const PLAIN_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
};

/** Runs a Postgres program to its end. `passedFile` is an open file that it finds as descriptor 3. */
export function runProgram(
  program: string,
  args: string[],
  { account, cwd, passedFile }: { account: Account; cwd: string; passedFile?: number },
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd,
      env: PLAIN_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe', passedFile ?? 'ignore'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (status) => resolve({ ok: status === 0, output }));
  });
}
