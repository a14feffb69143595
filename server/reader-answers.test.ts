import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { expect, test } from 'vitest';
import { adoptEpoch } from '@/lib/epoch/state';
import { NeedsRuntimeError } from './html-rewriter';
import { MovedAddresses } from './moved-addresses';
import { ReaderAnswers } from './reader-answers';
import { ReaderCache } from './reader-cache';
import { ReadyPages } from './ready-pages';

function setup() {
  const world = { version: 1, reachable: true, looked: [] as string[], failures: [] as unknown[] };
  const current = () => world;
  const render = async (url: string) => {
    if (url === '/trang/do-dang') throw new NeedsRuntimeError('a hole');
    return page(url);
  };
  const page = (url: string) => ({
    status: url === '/khong-tim-thay' ? 404 : 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(url),
  });
  const find = async (rawUrl: string) => {
    world.looked.push(rawUrl);
    return null;
  };
  const readers = new ReaderAnswers(
    new ReaderCache({ render, current, failed: (_url, error) => world.failures.push(error), head: () => [] }),
    new MovedAddresses({ find, current }),
    new ReadyPages(() => render('/su-co')),
    () => [],
  );
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (!readers.sendFresh(request, response, url)) void readers.send(request, response, url);
  };
  const get = (url: string) => inject(handle, { url, headers: { 'accept-encoding': 'identity' } });
  return { world, get };
}

test('no page that is there is looked up among the old addresses, in memory or not', async () => {
  const { world, get } = setup();
  for (const url of ['/', '/bai-viet/tin-1', '/chuyen-muc/tin-tuc?trang=2']) {
    for (let i = 0; i < 3; i += 1) expect((await get(url)).statusCode).toBe(200);
  }
  expect(world.looked).toEqual([]);
});

test('an address that is not there, or not as we write it, is looked up once', async () => {
  const { world, get } = setup();
  for (const [url, status] of [
    ['/khong-co', 404],
    ['/khong-co?x=1', 404],
    ['/?p=123', 200],
    ['/bai-viet/tin-1/', 308],
  ] as const) {
    world.looked = [];
    for (let i = 0; i < 3; i += 1) expect((await get(url)).statusCode, url).toBe(status);
    expect(world.looked).toEqual([url]);
  }
});

test('a page that only the framework could finish is not shown, and not silently', async () => {
  const { world, get } = setup();
  // Not because the database is away.
  adoptEpoch(1);
  const { statusCode, headers, body } = await get('/trang/do-dang');
  expect(statusCode).toBe(503);
  expect(headers['retry-after']).toBe('30');
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('Trang đang bảo trì');
  expect(world.failures).toEqual([expect.any(NeedsRuntimeError)]);
});
