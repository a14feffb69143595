import { Agent } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { randomToken } from '@/lib/auth/secret';
import { newStorageKey } from '@/lib/storage/key';
import { type Asked, ask } from './testing/ask';
import { type Front, startFront } from './testing/front';
import { type Held, holdTable, patientDatabaseUrl, waitingForLocks } from './testing/held-table';

const UNHURRIED = { timeout: 60_000, interval: 20 };

let front: Front;
let held: Held | undefined;
/** As many connections as there are requests: what waits must wait in the server. */
const agent = new Agent();

beforeAll(async () => {
  front = await startFront({ DATABASE_URL: patientDatabaseUrl() });
});

afterEach(async () => {
  await held?.release();
  held = undefined;
});

afterAll(() => front.remove());

const get = (path: string) => ask(front.origin, path, { agent });

interface Flood {
  /** Held while all of them are sent, until as many as must be turned away have their answer. */
  table: string;
  paths: readonly string[];
  turnedAway: number;
  /** How many wait for the table itself. */
  atWork: (sessions: number) => boolean;
}

async function overload({ table, paths, turnedAway, atWork }: Flood) {
  held = await holdTable(table);
  const early: Asked[] = [];
  let letGo = false;
  const asked = paths.map(async (path) => {
    const answer = await get(path);
    if (!letGo) early.push(answer);
    return answer;
  });
  await expect.poll(() => early.length, UNHURRIED).toBeGreaterThanOrEqual(turnedAway);
  await expect.poll(async () => atWork(await waitingForLocks()), UNHURRIED).toBe(true);
  // The pool has ten connections, and some are left for whoever else needs one.
  expect((await get('/api/health')).status).toBe(200);
  letGo = true;
  await held.release();
  held = undefined;
  return { early, late: (await Promise.all(asked)).filter((answer) => !early.includes(answer)) };
}

function expectTurnedAway(answers: readonly Asked[]): void {
  for (const { status, headers } of answers) {
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['cache-control']).toBe('no-store');
  }
}

const distinct = (count: number, path: (index: number) => string) => Array.from({ length: count }, (_, i) => path(i));

test('pages to draw: four at once, a hundred waiting, the rest is told when to come again', async () => {
  expect((await get('/')).status).toBe(200);
  const { early, late } = await overload({
    table: 'article_views',
    paths: distinct(120, (index) => `/bai-viet/khong-co-${900_000 + index}`),
    turnedAway: 120 - 104,
    atWork: (sessions) => sessions >= 4,
  });
  expectTurnedAway(early);
  for (const { text } of early) expect(text).toContain('<h1 class="headline headline-4">Trang đang bảo trì</h1>');
  // The server's own two ready pages may be waiting among them.
  expect(late.length).toBeGreaterThanOrEqual(102);
  expect(late.map(({ status }) => status)).toEqual(late.map(() => 404));
});

test('pages of the desk: eight at once, a hundred waiting', async () => {
  const { early, late } = await overload({
    table: 'user_tokens',
    paths: distinct(130, () => `/dat-mat-khau/${randomToken()}`),
    turnedAway: 130 - 108,
    atWork: (sessions) => sessions === 8,
  });
  expectTurnedAway(early);
  expect(early).toHaveLength(130 - 108);
  expect(late.map(({ status }) => status)).toEqual(late.map(() => 200));
});

test('pictures: six at once, five hundred waiting', async () => {
  const { early, late } = await overload({
    table: 'media_variants',
    paths: distinct(520, () => `/media/${newStorageKey('webp')}`),
    turnedAway: 520 - 506,
    atWork: (sessions) => sessions === 6,
  });
  expectTurnedAway(early);
  expect(early).toHaveLength(520 - 506);
  expect(late.map(({ status }) => status)).toEqual(late.map(() => 404));
});

test('old addresses that cannot be looked up hold no reader up', async () => {
  expect((await get('/')).status).toBe(200);
  held = await holdTable('redirects');
  const answers = await Promise.all(distinct(200, (index) => `/?p=${index}`).map(get));
  expect(answers.map(({ status }) => status)).toEqual(Array(200).fill(200));
  expect(await waitingForLocks()).toBeLessThanOrEqual(2);
  expect((await get('/api/health')).status).toBe(200);
});
