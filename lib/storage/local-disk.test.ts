import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStorageKey, newStorageKey } from './key';
import { LocalDisk } from './local-disk';

let root: string;
let disk: LocalDisk;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'storage-'));
  disk = new LocalDisk(root);
});
afterEach(() => rm(root, { recursive: true }));

async function read(key: string, range?: { start: number; end: number }) {
  const stream = await disk.open(key, range);
  return stream && (await buffer(stream)).toString();
}

test('what was put is read back, whole or in part, from a buffer or a stream', async () => {
  const [one, two] = [newStorageKey('webp'), newStorageKey('jpg')];
  expect(await disk.put(one, Buffer.from('Sao Mai'))).toEqual({ byteSize: 7 });
  expect(await disk.put(two, Readable.from([Buffer.from('Hải '), Buffer.from('Đăng')]))).toEqual({ byteSize: 12 });
  expect(await read(one)).toBe('Sao Mai');
  expect(await read(one, { start: 4, end: 6 })).toBe('Mai');
  expect(await read(two)).toBe('Hải Đăng');
});

test('an empty file is a file', async () => {
  const key = newStorageKey('png');
  expect(await disk.put(key, new Uint8Array())).toEqual({ byteSize: 0 });
  expect(await disk.exists(key)).toBe(true);
  expect(await read(key)).toBe('');
});

test('a missing key opens nothing, and deleting it is no error', async () => {
  const key = newStorageKey('webp');
  expect(await disk.open(key)).toBeNull();
  expect(await disk.exists(key)).toBe(false);
  await disk.put(key, Buffer.from('x'));
  await disk.delete(key);
  await disk.delete(key);
  expect(await disk.exists(key)).toBe(false);
});

const HEX = 'a'.repeat(32);
test.each([
  '',
  '..',
  '../secret.webp',
  `${HEX}/../../x.webp`,
  `../${HEX}.webp`,
  `/${HEX}.webp`,
  `${HEX}.html`,
  `${HEX}.svg`,
  `${HEX}.webp\0.png`,
  `${HEX}.webp\n`,
  `${HEX.toUpperCase()}.webp`,
  `${HEX}.webp/`,
  `..\\${HEX}.webp`,
  `%2e%2e%2f${HEX}.webp`,
  'unfinished',
])('the hostile key %j never becomes a path', async (key) => {
  expect(isStorageKey(key)).toBe(false);
  await expect(disk.open(key)).rejects.toThrow(RangeError);
  await expect(disk.put(key, Buffer.from('x'))).rejects.toThrow(RangeError);
  await expect(disk.exists(key)).rejects.toThrow(RangeError);
  await expect(disk.delete(key)).rejects.toThrow(RangeError);
  expect(await readdir(root)).toEqual([]);
});

test('a write that breaks off leaves nothing under the key and nothing unfinished', async () => {
  const key = newStorageKey('webp');
  const breaking = Readable.from(
    (function* () {
      yield Buffer.from('half of it');
      throw new Error('connection lost');
    })(),
  );
  await expect(disk.put(key, breaking)).rejects.toThrow('connection lost');
  expect(await disk.exists(key)).toBe(false);
  expect(await readdir(join(root, 'unfinished'))).toEqual([]);
});

test('leftovers of a killed process go at the next first write; writes under way stay', async () => {
  const unfinished = join(root, 'unfinished');
  await mkdir(unfinished);
  await writeFile(join(unfinished, 'old'), 'x');
  await utimes(join(unfinished, 'old'), new Date(0), new Date(0));
  await writeFile(join(unfinished, 'under-way'), 'y');
  await disk.put(newStorageKey('webp'), Buffer.from('x'));
  expect(await readdir(unfinished)).toEqual(['under-way']);
  expect(await readFile(join(unfinished, 'under-way'), 'utf8')).toBe('y');
});

test('an unreadable disk is an error, not a missing file', async () => {
  const key = newStorageKey('webp');
  await writeFile(join(root, key.slice(0, 2)), 'a file where a folder should be');
  await expect(disk.open(key)).rejects.toThrow('ENOTDIR');
});
