import 'server-only';
import { and, asc, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm';
import { articles, articleViewDays, articleViews, categoryListing, editions } from '@/drizzle/schema';
import { categoryTree } from '@/lib/categories/queries';
import { db } from '@/lib/db/client';
import { siteSettings } from '@/lib/settings/queries';
import { cardsByNumbers } from './cards';
import type { ArticleCard, HomePage } from './dto';
import { isLive } from './visibility';

export const FEATURED = 5;
const ANNOUNCEMENTS = 5;
const IN_A_BLOCK = 4;
/** Enough to fill a block with what does not stand higher on the page already. */
const CANDIDATES_FOR_A_BLOCK = 12;
const MOST_READ = 6;
/** Pages and withdrawn news among the most read fall out; a ward has fewer of them than this leaves room for. */
const MOST_READ_CANDIDATES = 100;
/** A week: long enough for a ward, and a month of an archive of 20,000 takes four times as long to add up. */
const MOST_READ_DAYS = 7;
const VIDEOS = 4;

async function newestOfKind(kind: 'article' | 'video', count: number): Promise<number[]> {
  const rows = await db()
    .select({ number: editions.articleNumber })
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .where(and(isLive(), eq(articles.kind, kind)))
    .orderBy(desc(editions.publishedAt), desc(editions.articleNumber))
    .limit(count);
  return rows.map(({ number }) => number);
}

async function chosenAsFeatured(): Promise<number[]> {
  const rows = await db()
    .select({ number: articles.number })
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleNumber, articles.number), isLive()))
    .where(isNotNull(articles.featuredPosition))
    .orderBy(asc(articles.featuredPosition), desc(articles.number))
    .limit(FEATURED);
  return rows.map(({ number }) => number);
}

/** Newest numbers of several categories at once: one index range each. */
async function newestByCategory(categoryIds: readonly number[], count: number): Promise<Map<number, number[]>> {
  if (categoryIds.length === 0) return new Map();
  const wanted = sql.join(
    categoryIds.map((id) => sql`(${id}::bigint)`),
    sql`, `,
  );
  const rows = await db().execute<{ category_id: string; article_number: string }>(sql`
    select wanted.category_id, newest.article_number
    from (values ${wanted}) as wanted(category_id)
    cross join lateral (
      select ${categoryListing.articleNumber} as article_number
      from ${categoryListing}
      where ${categoryListing.categoryId} = wanted.category_id
      order by ${categoryListing.publishedAt} desc, ${categoryListing.articleNumber} desc
      limit ${count}
    ) as newest`);
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const categoryId = Number(row.category_id);
    found.set(categoryId, [...(found.get(categoryId) ?? []), Number(row.article_number)]);
  }
  return found;
}

/** Summed before anything is joined: a large archive has many articles with a view or two, and only a few places. */
async function mostReadLately(): Promise<number[]> {
  const views = sql<string>`sum(${articleViewDays.views})`;
  const read = db()
    .select({ number: articleViewDays.articleNumber, views: views.as('views_lately') })
    .from(articleViewDays)
    .where(gt(articleViewDays.day, sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date - ${MOST_READ_DAYS}::int`))
    .groupBy(articleViewDays.articleNumber)
    .orderBy(desc(views), desc(articleViewDays.articleNumber))
    .limit(MOST_READ_CANDIDATES)
    .as('read');
  const rows = await db()
    .select({ number: read.number })
    .from(read)
    .innerJoin(articles, and(eq(articles.number, read.number), ne(articles.kind, 'page')))
    .innerJoin(editions, and(eq(editions.articleNumber, articles.number), isLive()))
    .orderBy(desc(read.views), desc(read.number))
    .limit(MOST_READ);
  return rows.map(({ number }) => number);
}

/** For a young portal, where hardly anything was counted yet: the most read ever among the newest hundred. */
async function mostReadOfNewest(): Promise<number[]> {
  const newest = db()
    .select({ number: editions.articleNumber, baselineViews: articles.baselineViews })
    .from(editions)
    .innerJoin(articles, and(eq(articles.number, editions.articleNumber), ne(articles.kind, 'page')))
    .where(isLive())
    .orderBy(desc(editions.publishedAt), desc(editions.articleNumber))
    .limit(100)
    .as('newest');
  const rows = await db()
    .select({ number: newest.number })
    .from(newest)
    .leftJoin(articleViews, eq(articleViews.articleNumber, newest.number))
    .orderBy(desc(sql`${newest.baselineViews} + coalesce(${articleViews.total}, 0)`), desc(newest.number))
    .limit(MOST_READ);
  return rows.map(({ number }) => number);
}

/** Fills each block with what was not shown above it; only a block that would stay short repeats. */
export function withoutRepeats(candidates: readonly (readonly number[])[], above: readonly number[]): number[][] {
  const shown = new Set(above);
  return candidates.map((numbers) => {
    const fresh = numbers.filter((number) => !shown.has(number));
    const block = [...new Set([...fresh, ...numbers])].slice(0, IN_A_BLOCK);
    const inOrder = numbers.filter((number) => block.includes(number));
    for (const number of inOrder) shown.add(number);
    return inOrder;
  });
}

export async function homePage(): Promise<HomePage> {
  const [tree, settings] = await Promise.all([categoryTree(), siteSettings()]);
  const announcementCategory = settings.announcementCategory
    ? tree.findVisible([settings.announcementCategory])
    : undefined;
  const blockCategories = tree.onHomePage().filter(({ id }) => id !== announcementCategory?.id);
  const [chosen, newest, byCategory, announced, lately, ofNewest, videos] = await Promise.all([
    chosenAsFeatured(),
    newestOfKind('article', FEATURED),
    newestByCategory(
      blockCategories.map(({ id }) => id),
      CANDIDATES_FOR_A_BLOCK,
    ),
    newestByCategory(announcementCategory ? [announcementCategory.id] : [], ANNOUNCEMENTS),
    mostReadLately(),
    mostReadOfNewest(),
    newestOfKind('video', VIDEOS),
  ]);
  const featured = [...new Set([...chosen, ...newest])].slice(0, FEATURED);
  const mostRead = [...new Set([...lately, ...ofNewest])].slice(0, MOST_READ);
  const announcements = announcementCategory ? (announced.get(announcementCategory.id) ?? []) : [];

  const inBlocks = withoutRepeats(
    blockCategories.map(({ id }) => byCategory.get(id) ?? []),
    featured,
  );

  const all = [featured, mostRead, announcements, videos, ...inBlocks].flat();
  const cards = new Map((await cardsByNumbers(all)).map((card) => [card.number, card]));
  const pick = (numbers: readonly number[]): ArticleCard[] => numbers.flatMap((number) => cards.get(number) ?? []);
  const announcementLink = announcementCategory ? tree.link(announcementCategory.id) : null;

  return {
    featured: pick(featured),
    announcements:
      announcementLink && announcements.length > 0
        ? { category: announcementLink, articles: pick(announcements) }
        : null,
    blocks: blockCategories.flatMap(({ id }, position) => {
      const category = tree.link(id);
      const articlesOfBlock = pick(inBlocks[position] ?? []);
      return category && articlesOfBlock.length > 0 ? [{ category, articles: articlesOfBlock }] : [];
    }),
    mostRead: pick(mostRead),
    videos: pick(videos),
  };
}
