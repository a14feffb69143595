import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { BoundedQueue } from '@/lib/bounded-queue';
import { queuedUntilAnswer } from './queued-work';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<number> {
  const listening = createServer((request, response) => void answer(request, response));
  server = listening;
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return (listening.address() as AddressInfo).port;
}

test('a client that does not read its answer takes no place of others', async () => {
  const queue = new BoundedQueue(1, 10);
  const large = Buffer.alloc(64 * 1024 * 1024);
  const port = await serve((_request, response) =>
    queuedUntilAnswer(queue, response, async () => {
      response.end(large);
      await once(response, 'finish');
    }),
  );
  const stalled = connect(port, '127.0.0.1');
  stalled.on('error', () => undefined);
  stalled.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  // The head has come, and from here on nothing is read.
  await once(stalled, 'readable');
  const other = await fetch(`http://127.0.0.1:${port}/`);
  expect(other.status).toBe(200);
  await other.body?.cancel();
  stalled.destroy();
});

test('what fails before it answers gives its place back, and says why', async () => {
  const queue = new BoundedQueue(1, 0);
  const failures: unknown[] = [];
  const port = await serve((request, response) =>
    queuedUntilAnswer(queue, response, async () => {
      if (request.url === '/fails') throw new Error('no');
      response.end('ok');
    }).catch((error: unknown) => {
      failures.push(error);
      response.writeHead(500).end();
    }),
  );
  expect((await fetch(`http://127.0.0.1:${port}/fails`)).status).toBe(500);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  expect(failures).toEqual([new Error('no')]);
});
