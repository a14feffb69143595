import type { Readable } from 'node:stream';

/** First and last byte, both included, as in an HTTP range. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where uploaded and derived bytes live. Nothing outside lib/storage knows a path; the rest of the portal knows keys. */
export interface Storage {
  /** Stores everything or nothing, and only returns once it would survive a power cut. A key is written once. */
  put(key: string, data: Uint8Array | Readable): Promise<{ byteSize: number }>;
  /** A stream of the bytes; the caller reads it to the end or destroys it. Null when there is no such key. */
  open(key: string, range?: ByteRange): Promise<Readable | null>;
  exists(key: string): Promise<boolean>;
  /** No error when the key is already gone. */
  delete(key: string): Promise<void>;
}
