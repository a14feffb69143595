import { type ChildProcess, fork, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@/cli/postgres/free-port';
import { OperatorError } from '@/lib/errors';
import type { Ground } from './ground';
import { askOnce, getRequest } from './raw-connection';

export interface RunningServer {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** The portal as `npm start` starts it, in a process of its own. */
export async function startPortal(ground: Ground, database: string): Promise<RunningServer> {
  const port = await findFreePort();
  const log = join(ground.directory, `portal-${port}.log`);
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, ['cli/bootstrap.mjs', 'start'], {
    env: environmentOf(ground, database, port),
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  const stop = () => endOf(child);
  ground.onRelease(stop);
  await healthy(child, port, log);
  return { pid: pidOf(child), port, stop };
}

/** A process of the bench itself that is asked questions. */
export interface Helper extends RunningServer {
  ask<Answer>(question: unknown): Promise<Answer>;
}

/** Starts `npm run bench` in one of its hidden roles (see roles.ts); resolves when it says that it is ready. */
export async function startHelper(ground: Ground, role: string, database: string): Promise<Helper> {
  const port = await findFreePort();
  const log = join(ground.directory, `${role}-${port}.log`);
  const out = openSync(log, 'a');
  const child = fork('cli/bootstrap.mjs', ['bench', role], {
    env: environmentOf(ground, database, port),
    serialization: 'advanced',
    stdio: ['ignore', out, out, 'ipc'],
    execArgv: [],
  });
  closeSync(out);
  const stop = () => endOf(child);
  ground.onRelease(stop);
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: { id?: number; answer?: unknown; error?: string }) => {
      if (message.id === undefined) return resolve();
      const asker = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) asker?.resolve(message.answer);
      else asker?.reject(new Error(message.error));
    });
    child.once('exit', () => {
      const ended = new Error(`The helper ${role} ended: ${lastLines(log)}`);
      reject(ended);
      for (const { reject: refuse } of waiting.values()) refuse(ended);
    });
  });
  await ready;
  return {
    pid: pidOf(child),
    port,
    stop,
    ask: <Answer>(question: unknown) =>
      new Promise<Answer>((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve: (answer) => resolve(answer as Answer), reject });
        child.send({ id: asked, question });
      }),
  };
}

/** The other end of a helper: answers what is asked until the bench is gone. */
export function answerQuestions(answer: (question: never) => Promise<unknown>): void {
  process.on('disconnect', () => process.exit());
  process.on('message', ({ id, question }: { id: number; question: never }) => {
    answer(question).then(
      (result) => process.send?.({ id, answer: result }),
      (error: unknown) => process.send?.({ id, error: error instanceof Error ? error.stack : String(error) }),
    );
  });
  process.send?.({});
}

function environmentOf(ground: Ground, database: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATA_DIR: ground.directory,
    DATABASE_URL: ground.urlOf(database),
    HOST: '127.0.0.1',
    PORT: String(port),
    SEED: 'none',
  };
}

async function healthy(child: ChildProcess, port: number, log: string): Promise<void> {
  const since = performance.now();
  while (performance.now() - since < PATIENCE_MS) {
    if (child.exitCode !== null) break;
    const answer = await askOnce(port, getRequest('/api/health')).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  throw new OperatorError(`Máy chủ cho phép đo không mở được:\n${lastLines(log)}`);
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('the process was not started');
  return child.pid;
}

const lastLines = (log: string) => readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n');
