import postgres from 'postgres';
import { inject } from 'vitest';
import { env } from '@/lib/env';

/** Puts everybody out of this file's database and lets nobody in until `open`, as a server that is being restarted does. */
export async function shutDatabase(): Promise<{ open(): Promise<void> }> {
  const name = new URL(env().DATABASE_URL ?? '').pathname.slice(1);
  const server = postgres(inject('testServerUrl'), { max: 1, onnotice: () => undefined });
  await server`alter database ${server(name)} with allow_connections false`;
  await server`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
  return {
    async open() {
      await server`alter database ${server(name)} with allow_connections true`;
      await server.end();
    },
  };
}
