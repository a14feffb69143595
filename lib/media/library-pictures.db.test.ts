import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { media } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { systemActor } from '@/lib/users/actor';
import { storePicture } from './commands/store-picture';
import { libraryPictures } from './queries';

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
