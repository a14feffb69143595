import 'server-only';
import { and, desc, eq, exists, or, sql } from 'drizzle-orm';
import { editionMedia, editions, media } from '@/drizzle/schema';
import { isLive } from '@/lib/articles/visibility';
import { db, type Transaction } from '@/lib/db/client';
import type { Picture } from '@/lib/media/dto';
import { picturesByIds } from '@/lib/media/queries';
import type { Actor } from '@/lib/users/actor';
import { isEmblem } from './emblem-use';
import type { Emblem } from './model';
import { authorizeSettings } from './policy';

/** The header shows it 64 pixels wide at most: the smallest rendition is sharp enough on any screen. */
function toEmblem({ renditions }: Picture): Emblem | null {
  const smallest = renditions.find(({ format }) => format === 'webp') ?? renditions[0];
  return smallest ? { url: smallest.url, width: smallest.width, height: smallest.height } : null;
}

/** null also when the picture is gone: readers then see the emblem of public/. */
export async function emblemOf(mediaId: number | null): Promise<Emblem | null> {
  if (mediaId === null) return null;
  const picture = (await picturesByIds([mediaId])).get(mediaId);
  return picture ? toEmblem(picture) : null;
}

export interface EmblemChoice {
  id: number;
  /** What the picture shows, or the most that is known of it. */
  name: string;
  /** null for a picture that readers do not have yet: its files are not handed out. */
  thumbnail: Emblem | null;
}

const CHOICES = 24;

/** The newest stored pictures and the one that is chosen. */
export async function emblemChoices(actor: Actor, chosen: number | null): Promise<EmblemChoice[]> {
  authorizeSettings(actor, 'read');
  const inLiveEdition = db()
    .select({ one: sql`1` })
    .from(editionMedia)
    .innerJoin(editions, and(eq(editions.id, editionMedia.editionId), isLive()))
    .where(eq(editionMedia.mediaId, media.id));
  const drawable = and(eq(media.kind, 'image'), eq(media.status, 'ready'));
  const columns = {
    id: media.id,
    alt: media.alt,
    caption: media.caption,
    public: sql<boolean>`${or(exists(inLiveEdition), isEmblem(media.id))}`,
  };
  const [newest, kept] = await Promise.all([
    db().select(columns).from(media).where(drawable).orderBy(desc(media.id)).limit(CHOICES),
    chosen === null
      ? []
      : db()
          .select(columns)
          .from(media)
          .where(and(drawable, eq(media.id, chosen)))
          .limit(1),
  ]);
  const rows = [...kept, ...newest.filter(({ id }) => id !== chosen)];
  const pictures = await picturesByIds(rows.filter((row) => row.public).map(({ id }) => id));
  return rows.map(({ id, alt, caption }) => {
    const picture = pictures.get(id);
    return { id, name: alt || caption || `Ảnh số ${id}`, thumbnail: picture ? toEmblem(picture) : null };
  });
}

export async function isStoredPicture(tx: Transaction, id: number): Promise<boolean> {
  return (await tx.$count(media, and(eq(media.id, id), eq(media.kind, 'image'), eq(media.status, 'ready')))) === 1;
}
