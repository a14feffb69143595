import { spawn } from 'node:child_process';

/** Runs a program on our terminal to its end; true when it exits with 0. */
export function run(program: string, args: string[], environment: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
    child.once('error', reject);
    child.once('close', (status) => resolve(status === 0));
  });
}
