import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditLog, media, mediaVariants } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { picturesByIds } from '@/lib/media/queries';
import { storage } from '@/lib/storage/storage';
import { systemActor } from '@/lib/users/actor';
import { storePicture } from './store-picture';

const actor = systemActor('seed');
const photo = (background: string) =>
  sharp({ create: { width: 700, height: 500, channels: 3, background } })
    .jpeg()
    .toBuffer();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  process.env.DATA_DIR = folder;
});
afterAll(() => rm(folder, { recursive: true }));

const filesOnDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

test('a stored picture can be drawn, its original is kept unchanged, and the log says who', async () => {
  const bytes = await photo('#336699');
  const id = await storePicture(actor, {
    bytes,
    alt: ' Sân trường '.normalize('NFD'),
    caption: 'Giờ ra chơi',
    credit: 'An',
  });
  const picture = (await picturesByIds([id])).get(id);
  expect(picture).toMatchObject({
    id,
    alt: 'Sân trường',
    caption: 'Giờ ra chơi',
    credit: 'An',
    width: 700,
    height: 500,
  });
  expect(picture?.renditions.map(({ format, width }) => `${format} ${width}`)).toEqual([
    'jpeg 320',
    'jpeg 640',
    'jpeg 700',
    'webp 320',
    'webp 640',
    'webp 700',
  ]);
  expect(picture?.renditions[0]?.url).toMatch(/^\/media\/[0-9a-f]{32}\.jpg$/);
  const [row] = await db().select().from(media).where(eq(media.id, id));
  const original = await storage().open(row?.storageKey ?? '');
  expect(original && (await buffer(original)).equals(bytes)).toBe(true);
  expect(await db().$count(auditLog, eq(auditLog.action, 'media.store'))).toBe(1);
});

test('every variant row has its file, of the size it says', async () => {
  const rows = await db().select().from(mediaVariants);
  expect(rows.length).toBe(6);
  for (const { storageKey, byteSize } of rows) {
    const file = await storage().open(storageKey);
    expect(file && (await buffer(file)).length).toBe(byteSize);
  }
});

test('the same bytes are stored once, also when sent five times at once', async () => {
  const bytes = await photo('#993322');
  const ids = await Promise.all(Array.from({ length: 5 }, () => storePicture(actor, { bytes, alt: 'Chợ' })));
  expect(new Set(ids).size).toBe(1);
  expect(await storePicture(actor, { bytes, alt: 'Chợ' })).toBe(ids[0]);
  const named = (await db().$count(media)) + (await db().$count(mediaVariants));
  expect(await filesOnDisk()).toBe(named);
});

test('a refused picture leaves neither rows nor files', async () => {
  const before = [await db().$count(media), await filesOnDisk()];
  const bytes = (await photo('#112233')).subarray(0, 300);
  await expect(storePicture(actor, { bytes, alt: '' })).rejects.toThrow('Không đọc được ảnh');
  expect([await db().$count(media), await filesOnDisk()]).toEqual(before);
});

test('ids that are no pictures are absent', async () => {
  expect(await picturesByIds([])).toEqual(new Map());
  expect(await picturesByIds([999_999])).toEqual(new Map());
});
