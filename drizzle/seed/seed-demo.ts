import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import { importArticleIn } from '@/lib/articles/commands/import-article';
import { withdrawArticleIn } from '@/lib/articles/commands/withdraw-article';
import type { Transaction } from '@/lib/db/client';
import { storePicture } from '@/lib/media/commands/store-picture';
import type { Actor } from '@/lib/users/actor';
import { buildBody, pictureNames, type StoredSeedPicture, type StoredSeedPictures } from './body-builder';
import { ARTICLES } from './content/articles';
import type { SeedArticle } from './content/model';
import { PICTURES, type PictureName } from './pictures/catalogue';
import { publicationTime } from './publication-time';
import { sampleArticle } from './sample-article';

const CREDIT = 'Tranh minh họa';

/** Draws and stores every picture; each in a transaction of its own, so a second run goes on where the first stopped. */
export async function storePictures(actor: Actor, progress: (message: string) => void): Promise<StoredSeedPictures> {
  const names = Object.keys(PICTURES) as PictureName[];
  const waiting = names.values();
  const stored = new Map<PictureName, StoredSeedPicture>();
  const worker = async () => {
    for (const name of waiting) {
      const { draw, alt } = PICTURES[name];
      // The same drawing gives the same bytes, by which storePicture knows it again.
      const bytes = await sharp(Buffer.from(draw())).png({ compressionLevel: 1 }).toBuffer();
      stored.set(name, { mediaId: await storePicture(actor, { bytes, alt, credit: CREDIT }), alt });
      progress(`Vẽ ảnh minh họa ${stored.size}/${names.length}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return stored;
}

export async function seedArticles(tx: Transaction, actor: Actor, pictures: StoredSeedPictures, now: Date) {
  // Oldest first, so that numbers grow with time as on a portal that has been running.
  const byAge = [...ARTICLES].sort((a, b) => b.daysAgo - a.daysAgo || a.time.localeCompare(b.time));
  const meetingHall = pictures.get('meetingHall');
  if (meetingHall) await importArticleIn(tx, actor, await sampleArticle(meetingHall, CREDIT));
  for (const article of byAge) await seedArticle(tx, actor, article, pictures, now);
}

async function seedArticle(
  tx: Transaction,
  actor: Actor,
  article: SeedArticle,
  pictures: StoredSeedPictures,
  now: Date,
): Promise<void> {
  const [firstPicture] = pictureNames(article.body);
  const { number, outcome } = await importArticleIn(tx, actor, {
    legacyId: `seed:${article.id}`,
    title: article.title,
    lead: article.lead,
    body: buildBody(article.body, pictures),
    coverMediaId: firstPicture && pictures.get(firstPicture)?.mediaId,
    categories: article.categories,
    tags: article.tags,
    genre: article.genre,
    byline: article.byline,
    posterName: article.posterName ?? 'Ban biên tập',
    source: article.source,
    publishedAt: publicationTime(now, article.daysAgo, article.time),
    baselineViews: article.views,
    featuredPosition: article.featured,
  });
  if (article.withdrawn && outcome === 'created') {
    await withdrawArticleIn(tx, actor, { number, version: 1, reason: article.withdrawn });
  }
}
