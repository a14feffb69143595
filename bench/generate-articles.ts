import { eq, sql } from 'drizzle-orm';
import {
  articles,
  articleViews,
  categories,
  editionCategories,
  editions,
  editionTags,
  media,
  tags,
} from '@/drizzle/schema';
import { readCategoryTree } from '@/lib/categories/queries';
import { localDay } from '@/lib/dates/format';
import { db, type Transaction } from '@/lib/db/client';
import { slugify } from '@/lib/text/slug';
import { generateText, TAGS } from './generated-news';
import { pick, seededRandom } from './random';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 500;
/** What a busy ward publishes; 20,000 articles are the work of eight years. */
const A_DAY = 7;
/** Old news are found by search engines: every day one in so many is read. */
const TAIL_ONE_IN = 25;
const TAIL_DAYS = 60;
const BURST_DAYS = 12;

interface Place {
  id: number;
  weight: number;
}

interface ViewDays {
  numbers: number[];
  days: string[];
  views: number[];
}

/**
 * Fills a portal with an archive through its real tables, constraints and triggers, in batches because one command an
 * article would take minutes. The newest is of this moment. The same archive every time.
 */
export async function generateArticles(count: number, progress: (message: string) => void): Promise<void> {
  const random = seededRandom(20_260_701);
  const now = Date.now();
  const places = await db().transaction(standingPlaces);
  const covers = (await db().select({ id: media.id }).from(media).limit(100)).map(({ id }) => id);
  const tagIds = await storeTags();
  for (let done = 0; done < count; done += BATCH) {
    const ages = Array.from({ length: Math.min(BATCH, count - done) }, (_, i) => (count - 1 - done - i) / A_DAY);
    await db().transaction((tx) => storeBatch(tx, { random, now, ages, serial: done, places, covers, tagIds }));
    // The triggers keep plans from when the tables were empty until somebody counts the rows again.
    if ((done / BATCH) % 4 === 3)
      await db().execute(sql`analyze articles, editions, edition_categories, category_listing`);
    if ((done / BATCH) % 10 === 9) progress(`${done + BATCH}/${count} bài`);
  }
  // As autovacuum would have done by the time a portal is this old.
  await db().execute(sql`vacuum (analyze)`);
}

interface Batch {
  random: () => number;
  now: number;
  /** Days since publication, oldest first. */
  ages: number[];
  serial: number;
  places: Place[];
  covers: number[];
  tagIds: number[];
}

async function storeBatch(tx: Transaction, batch: Batch): Promise<void> {
  const { random, now, ages, serial, places, covers, tagIds } = batch;
  // Five seconds are for what a reader waits for.
  await tx.execute(sql`set local statement_timeout = 0`);
  const drafts = ages.map((age, i) => ({
    ...generateText(random, serial + i + 1),
    publishedAt: new Date(now - age * DAY_MS - Math.floor(random() * 3_600_000)),
    categoryIds: categoriesOf(random, places),
    cover: covers.length > 0 && random() < 0.6 ? pick(random, covers) : null,
  }));
  const numbered = await tx
    .insert(articles)
    .values(
      drafts.map(({ publishedAt }, i) => ({
        kind: 'article' as const,
        firstPublishedAt: publishedAt,
        legacyId: `generated:${serial + i + 1}`,
        baselineViews: Math.floor(random() * 400),
      })),
    )
    .returning({ number: articles.number });
  const stored = await tx
    .insert(editions)
    .values(
      drafts.map(({ title, lead, body, byline, publishedAt, categoryIds, cover }, i) => ({
        articleNumber: numbered[i]?.number ?? 0,
        state: 'published' as const,
        title,
        slug: slugify(title),
        lead,
        body,
        byline,
        posterName: 'Ban biên tập',
        coverMediaId: cover,
        primaryCategoryId: categoryIds[0],
        publishedAt,
        updatedAt: publishedAt,
      })),
    )
    .returning({ id: editions.id });
  const ids = stored.map(({ id }) => id);
  await tx
    .insert(editionCategories)
    .values(
      ids.flatMap((editionId, i) => (drafts[i]?.categoryIds ?? []).map((categoryId) => ({ editionId, categoryId }))),
    );
  const chosen = ids.flatMap((editionId) => tagsOf(random, tagIds).map((tagId) => ({ editionId, tagId })));
  if (chosen.length > 0) await tx.insert(editionTags).values(chosen);

  const viewDays: ViewDays = { numbers: [], days: [], views: [] };
  const totals = numbered.map(({ number }, i) => ({
    articleNumber: number,
    total: addViewDays(viewDays, random, number, ages[i] ?? 0, now),
  }));
  await tx.insert(articleViews).values(totals);
  await tx.execute(sql`
    insert into article_view_days (article_number, day, views)
    select * from unnest(
      ${arrayOf(viewDays.numbers)}::bigint[], ${arrayOf(viewDays.days)}::date[], ${arrayOf(viewDays.views)}::int[])`);
}

/** An array as Postgres writes it; thousands of values are then one parameter. */
const arrayOf = (values: readonly (string | number)[]) => `{${values.join(',')}}`;

/** Visible leaves of the tree; most news are of the ward's own bodies, under the first category. */
async function standingPlaces(tx: Transaction): Promise<Place[]> {
  const tree = await readCategoryTree(tx);
  const [news] = await tx
    .select({ id: categories.id })
    .from(categories)
    .where(eq(categories.slug, 'tin-tuc-su-kien'))
    .limit(1);
  const leaves = (parentId: number | null): number[] =>
    tree.visibleChildren(parentId).flatMap(({ id }) => {
      const below = leaves(id);
      return below.length > 0 ? below : [id];
    });
  const ofNews = new Set(news ? leaves(news.id) : []);
  return leaves(null).map((id) => ({ id, weight: ofNews.has(id) ? 3 : 1 }));
}

function categoriesOf(random: () => number, places: readonly Place[]): number[] {
  const all = places.flatMap(({ id, weight }) => Array<number>(weight).fill(id));
  const wanted = random() < 0.6 ? 1 : random() < 0.8 ? 2 : 3;
  return [...new Set(Array.from({ length: wanted }, () => pick(random, all)))];
}

/** Few tags are on many articles and many on few. */
function tagsOf(random: () => number, ids: readonly number[]): number[] {
  const wanted = Math.floor(random() * 4);
  return [...new Set(Array.from({ length: wanted }, () => ids[Math.floor(random() ** 2 * ids.length)] ?? 0))].filter(
    Boolean,
  );
}

async function storeTags(): Promise<number[]> {
  const rows = TAGS.map((name) => ({ name, slug: slugify(name) }));
  await db().insert(tags).values(rows).onConflictDoNothing();
  return (await db().select({ id: tags.id }).from(tags).orderBy(tags.id).limit(200)).map(({ id }) => id);
}

/** Read much in the first days, then now and then. Returns the views of all its days. */
function addViewDays(into: ViewDays, random: () => number, number: number, age: number, now: number): number {
  const interest = 5 + 300 * random() ** 6;
  let total = 0;
  const add = (daysAgo: number, views: number) => {
    if (views < 1) return;
    into.numbers.push(number);
    into.days.push(localDay(new Date(now - daysAgo * DAY_MS)));
    into.views.push(views);
    total += views;
  };
  const whole = Math.floor(age);
  for (let day = 0; day < BURST_DAYS && day <= whole; day += 1) {
    add(whole - day, Math.floor((interest * (0.5 + random())) / (1 + day) ** 1.3));
  }
  for (let ago = Math.min(TAIL_DAYS, whole - BURST_DAYS); ago >= 0; ago -= 1) {
    if (random() < 1 / TAIL_ONE_IN) add(ago, 1 + Math.floor(random() * 3));
  }
  return total;
}
