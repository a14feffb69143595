import { randomBytes } from 'node:crypto';

/** What a key may end in; the kind of bytes is known from the database, the ending only helps whoever saves the file. */
export type StoredExtension = 'webp' | 'jpg' | 'png' | 'gif';

const KEY = /^[0-9a-f]{32}\.(?:webp|jpg|png|gif)$/;

/** A new unguessable name: 128 random bits, so that what is not published cannot be found by trying. */
export function newStorageKey(extension: StoredExtension): string {
  return `${randomBytes(16).toString('hex')}.${extension}`;
}

/** True for a name that `newStorageKey` could have made, and so for none that could leave the storage folder. */
export function isStorageKey(value: string): boolean {
  return KEY.test(value);
}
