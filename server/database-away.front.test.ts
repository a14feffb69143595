import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { clusterAccount } from '@/cli/postgres/account';
import { findBinaries } from '@/cli/postgres/binaries';
import { type Cluster, startCluster } from '@/cli/postgres/cluster';
import { ask } from './testing/ask';
import { type Published, publish } from './testing/content';
import { countingAction, person, sendView, shownViews } from './testing/count-view';
import { type Front, startFront } from './testing/front';

const directory = mkdtempSync(join(tmpdir(), 'cong-tin-away-'));
const UNHURRIED = { timeout: 60_000, interval: 50 };

let cluster: Cluster;
let front: Front;
let read: Published;
let unread: Published;

/** The same cluster on the same port, as an operator restarts it. */
const startAgain = () =>
  startCluster({
    directory,
    binaries: findBinaries(clusterAccount(directory), directory),
    password: 'scratch',
    preferredPort: cluster?.port,
  });

beforeAll(async () => {
  chmodSync(directory, 0o755);
  cluster = await startAgain();
  process.env.DATABASE_URL = cluster.urlOf('postgres');
  front = await startFront();
  [read, unread] = [await publish(), await publish()];
});

afterAll(async () => {
  await front.remove();
  await cluster.stop('immediate');
  rmSync(directory, { recursive: true, force: true });
});

const get = (path: string) => ask(front.origin, path);
const state = async (path: string) => (await get(path)).headers['server-timing'];

test('readers keep reading while the database is away, and everything heals by itself', async () => {
  const { origin } = front;
  const action = await countingAction(origin, read.path);
  for (const path of ['/', read.path, '/khong-co']) await get(path);
  const before = (await get(read.path)).text;
  const view = { path: read.path, number: read.number, action, userAgent: person(1) };

  await cluster.stop('fast');
  await vi.waitFor(async () => expect((await get('/api/health')).status).toBe(503), UNHURRIED);
  await vi.waitFor(async () => expect(await state(read.path)).toBe('cache;desc=stale'), UNHURRIED);
  const stale = await get(read.path);
  expect(stale.status).toBe(200);
  expect(stale.text).toBe(before);
  expect((await get('/')).status).toBe(200);

  const missing = await get(unread.path);
  expect(missing.status).toBe(503);
  expect(Number(missing.headers['retry-after'])).toBeGreaterThan(0);
  expect(missing.headers['cache-control']).toBe('no-store');
  expect(missing.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(missing.text).toContain('<h1 class="headline headline-4">Trang đang bảo trì</h1>');
  expect(missing.text).toContain('id="danh-muc"');
  expect(missing.text).not.toMatch(/<script(?! src="\/(?:reader|theme)\.)/);
  // Nobody is told that a view was counted which was not.
  expect(shownViews(await sendView(origin, view))).toBeNull();

  cluster = await startAgain();
  await vi.waitFor(async () => expect((await get('/api/health')).status).toBe(200), UNHURRIED);
  await vi.waitFor(async () => expect((await get(unread.path)).status).toBe(200), UNHURRIED);
  await vi.waitFor(async () => expect(await state(read.path)).toBe('cache;desc=hit'), UNHURRIED);
  await vi.waitFor(async () => expect(shownViews(await sendView(origin, view))).not.toBeNull(), UNHURRIED);
  const late = await publish();
  await vi.waitFor(async () => expect((await get('/rss.xml')).text).toContain(late.title), UNHURRIED);
});
