import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { FillError, ReaderCache } from './reader-cache';
import type { RenderedPage } from './reader-page';

function setup() {
  const world = {
    version: 1,
    reachable: true,
    now: 1_000_000,
    status: 200,
    renders: 0,
    text: 'Trang',
    headers: {} as Record<string, string>,
    failures: [] as string[],
  };
  const gates: (() => void)[] = [];
  let gated = false;
  const cache = new ReaderCache({
    head: () => ['x-content-type-options', 'nosniff'],
    current: () => world,
    now: () => world.now,
    failed: (url, error) => world.failures.push(`${url} ${error instanceof FillError ? error.status : 'broken'}`),
    render: async (): Promise<RenderedPage> => {
      world.renders += 1;
      const { status, text } = world;
      if (gated) await new Promise<void>((resolve) => gates.push(resolve));
      const headers = { 'content-type': 'text/html; charset=utf-8', ...world.headers };
      return { status, headers, body: Buffer.from(text) };
    },
  });
  const text = async (url: string) => gunzipSync((await cache.answer(url)).entry.bodies.gzip).toString();
  return {
    world,
    cache,
    text,
    gate: () => {
      gated = true;
      return () => {
        gated = false;
        for (const open of gates.splice(0)) open();
      };
    },
  };
}

test('200 who ask at once for a cold page cause one rendering', async () => {
  const { world, cache } = setup();
  const answers = await Promise.all(Array.from({ length: 200 }, () => cache.answer('/')));
  expect(world.renders).toBe(1);
  expect(new Set(answers.map(({ entry }) => entry)).size).toBe(1);
  expect((await cache.answer('/')).state).toBe('hit');
});

test('a change of content makes every page old at once', async () => {
  const { world, cache, text } = setup();
  await cache.answer('/');
  world.version = 2;
  world.text = 'Trang mới';
  expect(cache.fresh('/')).toBeNull();
  expect(await text('/')).toBe('Trang mới');
});

test('who asks after a change is not given what began before it', async () => {
  const { world, cache, gate, text } = setup();
  const open = gate();
  const early = text('/');
  world.version = 2;
  world.text = 'Trang mới';
  const late = text('/');
  open();
  expect(await early).toBe('Trang');
  expect(await late).toBe('Trang mới');
  expect(await text('/')).toBe('Trang mới');
  expect(cache.fresh('/')?.entry.version).toBe(2);
});

test('what ages by itself is shown old while it is drawn anew', async () => {
  const { world, cache, text } = setup();
  await cache.answer('/');
  world.now += 61_000;
  world.text = 'Trang sau một phút';
  expect((await cache.answer('/')).state).toBe('stale');
  await vi.waitFor(() => expect(cache.fresh('/')).not.toBeNull(), { timeout: 60_000, interval: 5 });
  expect((await cache.answer('/')).state).toBe('hit');
  expect(await text('/')).toBe('Trang sau một phút');
  world.now += 11 * 60_000;
  expect((await cache.answer('/')).state).toBe('miss');
});

test('an old page beats an error, without asking again at every request', async () => {
  const { world, cache } = setup();
  await cache.answer('/');
  Object.assign(world, { version: 2, status: 500, now: world.now + 1 });
  expect(await cache.answer('/')).toMatchObject({ state: 'stale', entry: { status: 200 } });
  const { renders } = world;
  for (let i = 0; i < 100; i += 1) await cache.answer('/');
  expect(world.renders).toBe(renders);
  // The reader sees no trouble, so somebody else must hear of it; of each try, not of each reader.
  expect(world.failures).toEqual(['/ 500']);
  Object.assign(world, { status: 200, now: world.now + 1001 });
  expect((await cache.answer('/')).state).toBe('miss');
});

test('what fails behind the back of a reader is told as well, once for all who waited', async () => {
  const { world, cache } = setup();
  await cache.answer('/');
  Object.assign(world, { status: 500, now: world.now + 61_000 });
  for (let i = 0; i < 10; i += 1) expect((await cache.answer('/')).state).toBe('stale');
  await vi.waitFor(() => expect(world.failures).toEqual(['/ 500']), { timeout: 60_000, interval: 5 });
  const cold = await Promise.allSettled(Array.from({ length: 10 }, () => cache.answer('/moi')));
  expect(new Set(cold.map(({ status }) => status))).toEqual(new Set(['rejected']));
  expect(world.failures).toEqual(['/ 500', '/moi 500']);
});

test('while the database is away what is in memory is called stale', async () => {
  const { world, cache } = setup();
  await cache.answer('/');
  world.reachable = false;
  expect(cache.fresh('/')?.state).toBe('stale');
});

test('a page that was never drawn is an honest error', async () => {
  const { world, cache } = setup();
  world.status = 500;
  await expect(cache.answer('/')).rejects.toBeInstanceOf(FillError);
  world.status = 200;
  expect((await cache.answer('/')).state).toBe('miss');
});

test('a scan of made-up addresses does not push out real pages', async () => {
  const { world, cache } = setup();
  await cache.answer('/');
  Object.assign(world, { status: 404, text: 'Không tìm thấy '.repeat(2500) });
  for (let i = 0; i < 200; i += 1) await cache.answer(`/bai-viet/khong-co-${i}`);
  expect(cache.fresh('/')?.state).toBe('hit');
  expect(cache.fresh('/bai-viet/khong-co-0')).toBeNull();
  expect(cache.fresh('/bai-viet/khong-co-199')?.entry.status).toBe(404);
});

test('a page that becomes 410 is one at once, and the other way round', async () => {
  const { world, cache } = setup();
  await cache.answer('/bai-viet/a-1');
  Object.assign(world, { version: 2, status: 410 });
  expect((await cache.answer('/bai-viet/a-1')).entry.status).toBe(410);
  Object.assign(world, { version: 3, status: 200 });
  expect((await cache.answer('/bai-viet/a-1')).entry.status).toBe(200);
  expect(cache.fresh('/bai-viet/a-1')?.entry.status).toBe(200);
});

test('heads are ready for each encoding and state, and never hold a cookie', async () => {
  const { cache } = setup();
  const { entry } = await cache.answer('/');
  const head = entry.heads.br.hit;
  expect(head).toContain('content-encoding');
  expect(head).toContain(`"${entry.hash}-br"`);
  expect(head).toContain('cache;desc=hit');
  expect(entry.heads.identity.hit).not.toContain('content-encoding');
  expect(JSON.stringify(entry.heads).toLowerCase()).not.toContain('set-cookie');
});

test('what a page says of itself in its headers is kept: where it is, and that no search engine shall show it', async () => {
  const { world, cache } = setup();
  Object.assign(world, { status: 308, headers: { location: '/bai-viet/dung-1' } });
  const moved = (await cache.answer('/bai-viet/sai-1')).entry.heads.br.miss;
  expect(moved[moved.indexOf('location') + 1]).toBe('/bai-viet/dung-1');
  Object.assign(world, { status: 200, headers: { 'x-robots-tag': 'noindex' } });
  const unlisted = (await cache.answer('/tim-kiem')).entry.heads.gzip.hit;
  expect(unlisted[unlisted.indexOf('x-robots-tag') + 1]).toBe('noindex');
  world.headers = {};
  expect((await cache.answer('/')).entry.heads.br.hit).not.toContain('x-robots-tag');
});
