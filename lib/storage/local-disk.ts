import { randomUUID } from 'node:crypto';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { isStorageKey } from './key';
import type { ByteRange, Storage } from './model';

/** An unfinished write this old belongs to a process that is gone. */
const LEFTOVER_AGE_MS = 60 * 60 * 1000;

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Files under one folder, spread over 256 subfolders by the first two digits of the random key. */
export class LocalDisk implements Storage {
  readonly #root: string;
  readonly #unfinished: string;
  #prepared: Promise<void> | undefined;

  constructor(root: string) {
    this.#root = root;
    this.#unfinished = join(root, 'unfinished');
  }

  async put(key: string, data: Uint8Array | Readable): Promise<{ byteSize: number }> {
    const target = this.#path(key);
    await this.#prepare();
    const temporary = join(this.#unfinished, randomUUID());
    try {
      const byteSize = await writeDurably(temporary, data);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(temporary, target);
      await syncFolder(dirname(target));
      return { byteSize };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable | null> {
    let file: FileHandle;
    try {
      file = await open(this.#path(key), 'r');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    return file.createReadStream({ ...range, autoClose: true });
  }

  async exists(key: string): Promise<boolean> {
    try {
      await access(this.#path(key));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  /** Keys reach this class from URLs too: what is not one of ours never becomes a path. */
  #path(key: string): string {
    if (!isStorageKey(key)) throw new RangeError('Not a storage key');
    return join(this.#root, key.slice(0, 2), key);
  }

  #prepare(): Promise<void> {
    this.#prepared ??= this.#clearLeftovers().catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  async #clearLeftovers(): Promise<void> {
    await mkdir(this.#unfinished, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#unfinished)) {
      const path = join(this.#unfinished, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.NaN }));
      if (Date.now() - mtimeMs > LEFTOVER_AGE_MS) await rm(path, { force: true });
    }
  }
}

async function writeDurably(path: string, data: Uint8Array | Readable): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  try {
    await writeFile(file, data);
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** Without this a power cut can forget the rename although the bytes are on disk. Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
