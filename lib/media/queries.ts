import 'server-only';
import { and, desc, eq, exists, inArray, or, sql } from 'drizzle-orm';
import { editionMedia, editions, media, mediaVariants } from '@/drizzle/schema';
import { isLive } from '@/lib/articles/visibility';
import { db } from '@/lib/db/client';
import { isEmblem } from '@/lib/settings/emblem-use';
import { isStorageKey } from '@/lib/storage/key';
import { type LibraryPicture, type Picture, toLibraryPicture, toPicture } from './dto';

/** More pictures than any page draws. */
const MOST_PICTURES = 500;

/** The pictures that exist and can be drawn, by media id; the others are absent. */
export async function picturesByIds(ids: Iterable<number>): Promise<Map<number, Picture>> {
  const wanted = [...new Set(ids)].slice(0, MOST_PICTURES);
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select({
      id: media.id,
      alt: media.alt,
      caption: media.caption,
      credit: media.credit,
      width: media.width,
      height: media.height,
      placeholder: media.placeholder,
      variant: {
        format: mediaVariants.format,
        width: mediaVariants.width,
        height: mediaVariants.height,
        storageKey: mediaVariants.storageKey,
      },
    })
    .from(media)
    .innerJoin(mediaVariants, eq(mediaVariants.mediaId, media.id))
    .where(and(inArray(media.id, wanted), eq(media.kind, 'image'), eq(media.status, 'ready')));
  const pictures = new Map<number, Picture>();
  for (const id of wanted) {
    const ofOne = rows.filter((row) => row.id === id);
    const picture =
      ofOne[0] &&
      toPicture(
        ofOne[0],
        ofOne.map(({ variant }) => variant),
      );
    if (picture) pictures.set(id, picture);
  }
  return pictures;
}

/** How many of the newest pictures an editor chooses from. */
const NEWEST_PICTURES = 200;

/** The newest pictures that can be drawn, and besides them those an article uses already, however old. */
export async function libraryPictures(used: Iterable<number> = [], most = NEWEST_PICTURES): Promise<LibraryPicture[]> {
  const newest = await db()
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.kind, 'image'), eq(media.status, 'ready')))
    .orderBy(desc(media.id))
    .limit(most);
  const pictures = await picturesByIds([...newest.map(({ id }) => id), ...used]);
  return [...pictures.values()].map(toLibraryPicture);
}

/** Answers of one search; whoever gets that many writes another word. */
const MOST_FOUND = 60;
/** A sentence that somebody pasted is no search. */
const MOST_WORDS = 10;

/** Pictures of any age in whose caption, description or credit all the words stand, with or without accents; the newest first. */
export async function findPictures(words: string): Promise<LibraryPicture[]> {
  const terms = words.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (terms.length === 0) return [];
  const text = sql`fold_text(${media.caption} || ' ' || ${media.alt} || ' ' || ${media.credit})`;
  const found = await db()
    .select({ id: media.id })
    .from(media)
    .where(
      and(
        eq(media.kind, 'image'),
        eq(media.status, 'ready'),
        ...terms.map((term) => sql`position(fold_text(${term}) in ${text}) > 0`),
      ),
    )
    .orderBy(desc(media.id))
    .limit(MOST_FOUND);
  return [...(await picturesByIds(found.map(({ id }) => id))).values()].map(toLibraryPicture);
}

export interface ServedFile {
  storageKey: string;
  contentType: string;
  byteSize: number;
}

const servedFile = (key: string, row: { format: string; byteSize: number } | undefined): ServedFile | null =>
  row ? { storageKey: key, contentType: `image/${row.format}`, byteSize: row.byteSize } : null;

/**
 * The file behind a key when readers may have it: a variant (an original has no row here, so it is never found) of media
 * that stands in a live edition or as the emblem. Null otherwise, also for a key that is none.
 */
export async function publicFile(key: string): Promise<ServedFile | null> {
  if (!isStorageKey(key)) return null;
  const inLiveEdition = db()
    .select({ one: sql`1` })
    .from(editionMedia)
    .innerJoin(editions, and(eq(editions.id, editionMedia.editionId), isLive()))
    .where(eq(editionMedia.mediaId, mediaVariants.mediaId));
  const [row] = await db()
    .select({ format: mediaVariants.format, byteSize: mediaVariants.byteSize })
    .from(mediaVariants)
    .where(and(eq(mediaVariants.storageKey, key), or(exists(inLiveEdition), isEmblem(mediaVariants.mediaId))))
    .limit(1);
  return servedFile(key, row);
}

/** The file behind a key for somebody who works here: a variant of media that is ready, wherever it stands. */
export async function deskFile(key: string): Promise<ServedFile | null> {
  if (!isStorageKey(key)) return null;
  const [row] = await db()
    .select({ format: mediaVariants.format, byteSize: mediaVariants.byteSize })
    .from(mediaVariants)
    .innerJoin(media, and(eq(media.id, mediaVariants.mediaId), eq(media.status, 'ready')))
    .where(eq(mediaVariants.storageKey, key))
    .limit(1);
  return servedFile(key, row);
}
