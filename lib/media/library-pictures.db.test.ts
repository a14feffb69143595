import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { media } from '@/drizzle/schema';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { readerContext } from '@/lib/http/reader-context';
import { makeSession, makeUser } from '@/lib/testing/accounts';
import { systemActor } from '@/lib/users/actor';
import { findPicturesAction } from './actions';
import { storePicture } from './commands/store-picture';
import { findPictures, libraryPictures } from './queries';

let folder: string;
let shade = 10;

/** The same file twice would be one picture. */
async function store(alt: string, caption = '', credit = ''): Promise<number> {
  shade += 1;
  const background = { r: shade, g: 144, b: 156 };
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer();
  return storePicture(systemActor('seed'), { bytes, alt, caption, credit });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
  process.env.DATA_DIR = folder;
});
afterAll(() => rm(folder, { recursive: true }));

test('the newest first, each with its words and two sizes that fit a desk', async () => {
  const older = await store('Bến cá', 'Bến cá buổi sớm', 'Hồng Hạnh');
  const newer = await store('Chợ');
  const pictures = await libraryPictures();
  expect(pictures.map(({ id }) => id)).toEqual([newer, older]);
  expect(pictures[1]).toEqual({
    id: older,
    alt: 'Bến cá',
    caption: 'Bến cá buổi sớm',
    credit: 'Hồng Hạnh',
    width: 900,
    height: 600,
    thumbnail: expect.stringMatching(/^\/media\/.+\.webp$/),
    preview: expect.stringMatching(/^\/media\/.+\.webp$/),
  });
  expect(pictures[1]?.thumbnail).not.toBe(pictures[1]?.preview);
});

test('one an article uses is there however many are newer; what is not ready or does not exist is not', async () => {
  const used = await store('Ảnh cũ');
  const pending = await store('Ảnh đang xử lý');
  await db().update(media).set({ status: 'pending' }).where(eq(media.id, pending));
  const newest = await libraryPictures([], 1);
  expect(newest).toHaveLength(1);
  const [first, ...others] = await libraryPictures([used, pending, 999_999, used], 1);
  expect([first?.id, ...others.map(({ id }) => id)]).toEqual([used]);
  await store('Mới hơn nữa');
  expect((await libraryPictures([used], 1)).map(({ alt }) => alt)).toEqual(['Mới hơn nữa', 'Ảnh cũ']);
});

test('one of any age is found by words of its caption, description and credit, with and without accents', async () => {
  const old = await store('Trẻ em múa lân', 'Đêm hội trăng rằm ở đình làng', 'Lê Thị Thu 100%');
  await store('Ruộng lúa', 'Mùa gặt', 'Lê Thị Thu');
  const ids = async (words: string) => (await findPictures(words)).map(({ id }) => id);
  expect(await ids('trang ram')).toEqual([old]);
  expect(await ids('TRĂNG lân')).toEqual([old]);
  expect(await ids('thu 100%')).toEqual([old]);
  expect(await ids('le thi thu')).toHaveLength(2);
  expect(await ids('trăng gặt')).toEqual([]);
  expect(await ids('   ')).toEqual([]);
  await db().update(media).set({ status: 'failed' }).where(eq(media.id, old));
  expect(await ids('trang ram')).toEqual([]);
});

test('nobody without a session looks through the library', async () => {
  const context = { requestId: 'test', clientAddress: '203.0.113.9', userAgent: '', prefetch: false, internal: false };
  const search = (sessionCookie?: string) =>
    readerContext.run({ ...context, sessionCookie }, () => findPicturesAction('lúa'));
  expect(await search()).toMatchObject({ ok: false, code: 'unauthenticated' });
  const writer = await makeUser('contributor');
  expect(await search(await sealSession((await makeSession(writer)).token))).toMatchObject({
    ok: true,
    data: [{ caption: 'Mùa gặt' }],
  });
});
