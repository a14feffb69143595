import { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from './testing/ask';
import { publish, storedViews } from './testing/content';
import { countingAction, person, sendView, shownViews } from './testing/count-view';
import { type Front, startFront } from './testing/front';
import { holdTable, patientDatabaseUrl, waitingForLocks } from './testing/held-table';

let front: Front;
const sockets: Socket[] = [];

beforeEach(async () => {
  front = await startFront({ VIEW_LIMIT: '100000', DATABASE_URL: patientDatabaseUrl() });
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await front.remove();
});

/** Ends what hangs; how fast it is, is for the bench. */
const UNHURRIED = { timeout: 60_000, interval: 20 };

/** A connection as a client holds it that does not hang up by itself; `said` is what the server answered on it so far. */
async function openConnection(request = ''): Promise<{ said(): string; closed: Promise<void> }> {
  const { hostname, port, host } = new URL(front.origin);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  if (request) socket.write(request.replace('\r\n', `\r\nHost: ${host}\r\n`));
  return { said: () => said, closed };
}

async function isRefused(): Promise<boolean> {
  const agent = new Agent();
  try {
    await ask(front.origin, '/emblem.svg', { agent });
    return false;
  } catch {
    return true;
  }
}

test('requests under way are answered in full after SIGTERM, and the exit code is 0', async () => {
  const { path, title, number } = await publish();
  const action = await countingAction(front.origin, path);
  const cold = await publish();
  const held = await holdTable('article_views');
  const page = ask(front.origin, cold.path);
  const views = Array.from({ length: 5 }, (_, index) =>
    sendView(front.origin, { path, number, action, userAgent: person(index) }),
  );
  await expect.poll(waitingForLocks, UNHURRIED).toBeGreaterThanOrEqual(6);
  const stopped = front.stop();
  await expect.poll(isRefused, UNHURRIED).toBe(true);
  await held.release();

  expect((await page).status).toBe(200);
  expect((await page).text).toContain(cold.title);
  expect((await Promise.all(views)).map(shownViews).sort()).toEqual(['1', '2', '3', '4', '5']);
  expect(await stopped).toBe(0);
  expect(await storedViews(number)).toBe(5);
  expect(title).not.toBe(cold.title);
});

test('connections that clients keep open end with their last answer and are not waited for', async () => {
  const idle = await openConnection('GET /emblem.svg HTTP/1.1\r\n\r\n');
  await expect.poll(idle.said, UNHURRIED).toContain('HTTP/1.1 200');
  const opened = await openConnection();
  const { path, title } = await publish();
  const held = await holdTable('article_views');
  const underWay = await openConnection(`GET ${path} HTTP/1.1\r\n\r\n`);
  await expect.poll(waitingForLocks, UNHURRIED).toBeGreaterThanOrEqual(1);

  const stopped = front.stop();
  await Promise.all([idle.closed, opened.closed]);
  await held.release();
  await underWay.closed;
  expect(underWay.said()).toContain('HTTP/1.1 200');
  expect(underWay.said()).toContain(Buffer.from(title).toString('latin1'));
  expect(await stopped).toBe(0);
  expect(front.output()).not.toContain('connections were cut');
});

test('under load every request is answered, the last one of each connection with a word that it is', async () => {
  const { path } = await publish();
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  let stopped: Promise<number | null> | undefined;
  let answered = 0;
  let ends = 0;
  const reader = async () => {
    for (;;) {
      const { status, headers, text } = await ask(front.origin, path, { agent });
      expect(status).toBe(200);
      expect(text).toContain('</html>');
      answered += 1;
      if (headers.connection === 'close') ends += 1;
      if (answered >= 500) stopped ??= front.stop();
    }
  };
  const readers = await Promise.allSettled(Array.from({ length: 32 }, reader));
  expect(await stopped).toBe(0);
  // Nobody's request was lost: each came once more and found that the door was closed.
  const reasons = readers.map((end) => (end.status === 'rejected' ? end.reason.code : 'done'));
  expect(reasons).toEqual(Array(32).fill('ECONNREFUSED'));
  expect(ends).toBeGreaterThan(0);
  expect(front.output()).not.toContain('connections were cut');
  agent.destroy();
});

test('an upgrade is a plain request, and does not keep the server from stopping', async () => {
  const upgrade = (path: string) =>
    openConnection(
      `GET ${path} HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
  const { path } = await publish();
  for (const [asked, status] of [
    [path, 200],
    ['/khong-co', 404],
    ['/_next/hmr', 404],
    ['/dang-nhap', 200],
  ] as const) {
    const connection = await upgrade(asked);
    await expect.poll(connection.said, { ...UNHURRIED, message: asked }).toContain(`HTTP/1.1 ${status} `);
  }
  expect(await front.stop()).toBe(0);
  expect(front.output()).not.toContain('connections were cut');
});

test('a stream of views ends with SIGTERM and not one that was answered is lost', async () => {
  const { path, number } = await publish();
  const action = await countingAction(front.origin, path);
  let sent = 0;
  let answered = 0;
  let stopped: Promise<number | null> | undefined;
  const reader = async () => {
    for (;;) {
      sent += 1;
      const answer = await sendView(front.origin, { path, number, action, userAgent: person(sent) });
      if (shownViews(answer) !== null) answered += 1;
      if (answered >= 100) stopped ??= front.stop();
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, reader));
  expect(await stopped).toBe(0);
  const stored = await storedViews(number);
  expect(stored).toBeGreaterThanOrEqual(answered);
  expect(stored).toBeLessThanOrEqual(sent);
});
