import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { media, mediaVariants } from '@/drizzle/schema';
import { withdrawArticle } from '@/lib/articles/commands/withdraw-article';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { readerContext } from '@/lib/http/reader-context';
import { storage } from '@/lib/storage/storage';
import { makeSession, makeUser } from '@/lib/testing/accounts';
import { makeArticle, versionOf } from '@/lib/testing/content';
import { systemActor } from '@/lib/users/actor';
import { suspendUser } from '@/lib/users/commands/suspend-user';
import { storePicture } from './commands/store-picture';
import { serveFile } from './serve-file';

const actor = systemActor('seed');
let folder: string;
let key: string;
let originalKey: string;
let size: number;
let article: number;

const get = (headers: Record<string, string> = {}, method = 'GET') =>
  serveFile(new Request('http://localhost/media/x', { method, headers }), key);

async function store(background: string) {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
  const mediaId = await storePicture(actor, { bytes, alt: 'Bến cá' });
  const [row] = await db().select().from(mediaVariants).where(eq(mediaVariants.mediaId, mediaId)).limit(1);
  if (!row) throw new Error('no variant');
  return { mediaId, row };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  process.env.DATA_DIR = folder;
  const { mediaId, row } = await store('#4f909c');
  key = row.storageKey;
  size = row.byteSize;
  const [original] = await db().select({ key: media.storageKey }).from(media).where(eq(media.id, mediaId));
  originalKey = original?.key ?? '';
  article = await makeArticle({ coverMediaId: mediaId });
});
afterAll(() => rm(folder, { recursive: true }));

test('a published picture comes whole, typed, cacheable and harmless', async () => {
  const response = await get();
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=604800, s-maxage=60, immutable',
    'content-length': String(size),
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': expect.stringMatching(/^image\/(webp|jpeg)$/),
    'cross-origin-resource-policy': 'same-origin',
    etag: `"${key}"`,
    'x-content-type-options': 'nosniff',
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.length).toBe(size);
  expect(`image/${(await sharp(bytes).metadata()).format}`).toBe(response.headers.get('content-type'));
});

test('HEAD answers the same headers without a body', async () => {
  const [head, whole] = [await get({}, 'HEAD'), await get()];
  expect(head.body).toBeNull();
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers));
  await whole.body?.cancel();
});

test('a part, the end, and what is not there', async () => {
  const whole = Buffer.from(await (await get()).arrayBuffer());
  const part = await get({ range: 'bytes=10-29' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-29/${size}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(10, 30))).toBe(true);
  const end = await get({ range: 'bytes=-5' });
  expect(Buffer.from(await end.arrayBuffer()).equals(whole.subarray(-5))).toBe(true);
  const beyond = await get({ range: `bytes=${size}-` });
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
  const changed = await get({ range: 'bytes=0-1', 'if-range': '"another"' });
  expect(changed.status).toBe(200);
  await changed.body?.cancel();
});

test('a copy that is still good is not sent again', async () => {
  for (const tag of [`"${key}"`, `W/"${key}"`, `"x", "${key}"`, '*']) {
    expect((await get({ 'if-none-match': tag })).status, tag).toBe(304);
  }
  const other = await get({ 'if-none-match': '"x"' });
  expect(other.status).toBe(200);
  await other.body?.cancel();
});

test.each(['', '../../etc/passwd', 'a/b', 'unfinished', `${'0'.repeat(32)}.webp`])('%j is not there', async (wrong) => {
  const response = await serveFile(new Request('http://localhost/media/x'), wrong);
  expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
});

test('an original is never served, though its article is published', async () => {
  expect(await storage().exists(originalKey)).toBe(true);
  expect((await serveFile(new Request('http://localhost/media/x'), originalKey)).status).toBe(404);
});

test('a picture no published article uses is not there, even to who has its copy', async () => {
  const { row } = await store('#b23a30');
  const request = new Request('http://localhost/media/x', { headers: { 'if-none-match': `"${row.storageKey}"` } });
  expect((await serveFile(request, row.storageKey)).status).toBe(404);
});

describe('for who is signed in', () => {
  async function asking(cookie: string | undefined, storageKey: string, headers: Record<string, string> = {}) {
    const context = {
      requestId: 'test',
      clientAddress: '127.0.0.1',
      userAgent: '',
      prefetch: false,
      internal: false,
      sessionCookie: cookie,
    };
    const request = new Request('http://localhost/media/x', { headers });
    return readerContext.run(context, () => serveFile(request, storageKey));
  }

  test('a picture no published article uses comes, and is kept nowhere', async () => {
    const { row } = await store('#7f4fa1');
    const { token } = await makeSession(await makeUser('contributor'));
    const response = await asking(await sealSession(token), row.storageKey);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(Buffer.from(await response.arrayBuffer()).length).toBe(row.byteSize);
    expect((await asking(undefined, row.storageKey)).status).toBe(404);
    expect((await asking('made up', row.storageKey)).status).toBe(404);
  });

  test('a published one may be kept as for anybody else', async () => {
    const { token } = await makeSession(await makeUser('editor'));
    const response = await asking(await sealSession(token), key);
    expect(response.headers.get('cache-control')).toContain('public');
    await response.body?.cancel();
  });

  test('not an original, not what is still being made, and nothing after the account was suspended', async () => {
    const { mediaId, row } = await store('#2f7f31');
    const admin = await makeUser('admin');
    const person = await makeUser('editor');
    const cookie = await sealSession((await makeSession(person)).token);
    expect((await asking(cookie, originalKey)).status).toBe(404);
    await db().update(media).set({ status: 'pending' }).where(eq(media.id, mediaId));
    expect((await asking(cookie, row.storageKey)).status).toBe(404);
    await db().update(media).set({ status: 'ready' }).where(eq(media.id, mediaId));
    const seen = await asking(cookie, row.storageKey);
    expect(seen.status).toBe(200);
    await seen.body?.cancel();
    await suspendUser(admin, { id: person.id, version: person.version });
    expect((await asking(cookie, row.storageKey)).status).toBe(404);
  });
});

test('withdrawing the article takes its picture away at once', async () => {
  await withdrawArticle(actor, {
    number: article,
    version: await versionOf(article),
    reason: 'Ảnh chưa được phép dùng.',
  });
  expect((await get()).status).toBe(404);
  expect((await get({ 'if-none-match': `"${key}"` })).status).toBe(404);
});
