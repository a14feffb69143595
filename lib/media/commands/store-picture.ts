import 'server-only';
import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { media, mediaVariants } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { db, type Transaction } from '@/lib/db/client';
import { type RenderedPicture, type RenderedVariant, renderPicture } from '@/lib/media/render-picture';
import { newStorageKey } from '@/lib/storage/key';
import { storage } from '@/lib/storage/storage';
import { type Actor, actorId } from '@/lib/users/actor';

// No epoch: a stored picture is private until an edition that uses it is published.

export interface NewPicture {
  bytes: Uint8Array;
  alt: string;
  caption?: string;
  credit?: string;
}

interface StoredPicture extends RenderedPicture {
  sha256: string;
  storageKey: string;
  variants: (RenderedVariant & { storageKey: string })[];
}

/**
 * Stores a picture and its variants and returns its media id; bytes that are already there are not stored again and keep
 * the description they have. Every role may add pictures, so there is nothing to authorise. Opens its own transaction:
 * decoding takes up to seconds, in which no connection should be held.
 */
export async function storePicture(actor: Actor, picture: NewPicture): Promise<number> {
  const sha256 = createHash('sha256').update(picture.bytes).digest('hex');
  const known = await findByHash(db(), sha256);
  if (known !== null) return known;

  const stored = await putFiles(sha256, picture.bytes);
  // Should this transaction fail, its files stay behind unnamed: a lost commit reply must not cost a picture its bytes.
  const { id, isNew } = await db().transaction(async (tx) => {
    // Two uploads of the same bytes at once: the second waits here and finds the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`);
    const winner = await findByHash(tx, sha256);
    if (winner !== null) return { id: winner, isNew: false };
    return { id: await insertRows(tx, actor, picture, stored), isNew: true };
  });
  if (!isNew) await removeFiles(keysOf(stored));
  return id;
}

async function findByHash(executor: Pick<Transaction, 'select'>, sha256: string): Promise<number | null> {
  const [row] = await executor
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.sha256, sha256), eq(media.kind, 'image'), eq(media.status, 'ready')))
    .limit(1);
  return row?.id ?? null;
}

async function putFiles(sha256: string, bytes: Uint8Array): Promise<StoredPicture> {
  const rendered = await renderPicture(bytes);
  const stored = {
    ...rendered,
    sha256,
    storageKey: newStorageKey(rendered.type.extension),
    variants: rendered.variants.map((variant) => ({
      ...variant,
      storageKey: newStorageKey(variant.format === 'jpeg' ? 'jpg' : 'webp'),
    })),
  };
  try {
    await storage().put(stored.storageKey, bytes);
    for (const variant of stored.variants) await storage().put(variant.storageKey, variant.bytes);
  } catch (error) {
    await removeFiles(keysOf(stored));
    throw error;
  }
  return stored;
}

const keysOf = (picture: StoredPicture) => [picture, ...picture.variants].map(({ storageKey }) => storageKey);

async function removeFiles(keys: string[]): Promise<void> {
  for (const key of keys) await storage().delete(key);
}

async function insertRows(tx: Transaction, actor: Actor, picture: NewPicture, stored: StoredPicture): Promise<number> {
  const description = {
    alt: picture.alt.trim().normalize('NFC'),
    caption: (picture.caption ?? '').trim().normalize('NFC'),
    credit: (picture.credit ?? '').trim().normalize('NFC'),
  };
  const [row] = await tx
    .insert(media)
    .values({
      ...description,
      kind: 'image',
      status: 'ready',
      storageKey: stored.storageKey,
      sha256: stored.sha256,
      mimeType: stored.type.mimeType,
      byteSize: picture.bytes.byteLength,
      width: stored.width,
      height: stored.height,
      placeholder: stored.placeholder,
      createdBy: actorId(actor),
    })
    .returning({ id: media.id });
  if (!row) throw new Error('The media row was not returned');
  await tx.insert(mediaVariants).values(
    stored.variants.map(({ format, width, height, storageKey, bytes }) => ({
      mediaId: row.id,
      format,
      width,
      height,
      storageKey,
      byteSize: bytes.byteLength,
    })),
  );
  await recordAudit(tx, actor, {
    action: 'media.store',
    subject: { type: 'media', id: row.id },
    after: { ...description, sha256: stored.sha256 },
  });
  return row.id;
}
