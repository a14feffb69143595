import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { closeDatabase, databaseAnswers } from './client';

let server: Server | undefined;
const connections: Socket[] = [];

afterEach(async () => {
  for (const connection of connections) connection.destroy();
  server?.close();
  await closeDatabase();
  vi.unstubAllEnvs();
});

test('however many ask whether a silent database is there, it is asked once and they are told no', async () => {
  const silent = createServer((connection) => {
    connection.on('error', () => undefined);
    connections.push(connection);
  });
  server = silent;
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  vi.stubEnv('DATABASE_URL', `postgres://nobody@127.0.0.1:${address.port}/nothing`);

  const answers = await Promise.all(Array.from({ length: 100 }, () => databaseAnswers(200)));
  expect(answers).toEqual(Array(100).fill(false));
  await vi.waitFor(() => expect(connections.length).toBeGreaterThan(0), { timeout: 60_000 });
  expect(connections).toHaveLength(1);
});
