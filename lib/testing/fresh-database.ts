import postgres from 'postgres';
import { afterAll, inject } from 'vitest';
import { TEMPLATE_DATABASE } from './provided';

// Vitest setup file of the `db` project: every test file starts on a migrated, empty database of its own, and the code
// under test reaches it through the ordinary pool.
const database = `test_${process.env.VITEST_POOL_ID}_${process.pid}`;

async function onServer(work: (server: postgres.Sql) => Promise<unknown>): Promise<void> {
  const server = postgres(inject('testServerUrl'), { max: 1, onnotice: () => undefined });
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

const drop = (server: postgres.Sql) => server`drop database if exists ${server(database)} with (force)`;

await onServer(async (server) => {
  await drop(server);
  await server`create database ${server(database)} template ${server(TEMPLATE_DATABASE)}`;
});
const url = new URL(inject('testServerUrl'));
url.pathname = `/${database}`;
process.env.DATABASE_URL = url.href;
process.env.AUTH_SECRET ??= 'only for tests, and the same in each of them';

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/db/client');
  await closeDatabase();
  await onServer(drop);
});
