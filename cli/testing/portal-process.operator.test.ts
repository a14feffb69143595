import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { makeDataDirectory, removeDataDirectory, startPortalProcess } from './portal-process';

const offered: number[] = [];

// The port that is found free first is taken by the time the portal comes to it.
vi.mock(import('@/cli/postgres/free-port'), async (original) => {
  const { findFreePort, isPortFree } = await original();
  return { isPortFree, findFreePort: async () => offered.shift() ?? findFreePort() };
});

test('a portal whose port was taken meanwhile is started on another', { timeout: 8 * 60_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  offered.push(port);
  const dataDirectory = makeDataDirectory();
  const portal = await startPortalProcess(dataDirectory, { SEED: 'none' });
  expect(portal.output()).toContain(`Cổng ${port} đang có chương trình khác dùng`);
  expect(new URL(portal.origin).port).not.toBe(String(port));
  expect(await portal.stop()).toBe(0);
  removeDataDirectory(dataDirectory);
  other.close();
});
