import 'server-only';
import { and, asc, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { articles, categoryListing, editions, editionTags } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { cardsByNumbers } from './cards';
import type { ArticleCard, Neighbours } from './dto';
import { isLive } from './visibility';

const RELATED = 5;
/** Related news are looked for among this many newest of the same category. */
const RELATED_CANDIDATES = 200;

async function primaryCategoryOf(number: number) {
  const [row] = await db()
    .select({
      categoryId: editions.primaryCategoryId,
      editionId: editions.id,
      publishedAt: sql<string>`${editions.publishedAt}::text`,
    })
    .from(editions)
    .where(and(eq(editions.articleNumber, number), isLive()))
    .limit(1);
  return row?.categoryId ? { ...row, categoryId: row.categoryId } : null;
}

async function nextInCategory(categoryId: number, beyond: SQL, order: SQL[]): Promise<number[]> {
  const rows = await db()
    .select({ number: categoryListing.articleNumber })
    .from(categoryListing)
    .where(and(eq(categoryListing.categoryId, categoryId), beyond))
    .orderBy(...order)
    .limit(1);
  return rows.map(({ number }) => number);
}

/** The news of the primary category: those that share most tags with this one first, then the newest; never itself. */
async function relatedNumbers(number: number, editionId: number, categoryId: number): Promise<number[]> {
  const candidates = db()
    .select({ number: categoryListing.articleNumber, publishedAt: categoryListing.publishedAt })
    .from(categoryListing)
    .where(and(eq(categoryListing.categoryId, categoryId), ne(categoryListing.articleNumber, number)))
    .orderBy(desc(categoryListing.publishedAt), desc(categoryListing.articleNumber))
    .limit(RELATED_CANDIDATES)
    .as('candidates');
  const shared = sql<number>`(
    select count(*) from ${editionTags} theirs
    join ${editionTags} ours on ours.tag_id = theirs.tag_id and ours.edition_id = ${editionId}
    where theirs.edition_id = ${editions.id})`;
  const rows = await db()
    .select({ number: candidates.number })
    .from(candidates)
    .innerJoin(articles, eq(articles.number, candidates.number))
    .innerJoin(editions, and(eq(editions.articleNumber, candidates.number), isLive()))
    .orderBy(desc(shared), desc(candidates.publishedAt), desc(candidates.number))
    .limit(RELATED);
  return rows.map((row) => row.number);
}

/** What a reader may go on to from an article: newer and older of its primary category, and related news. */
export async function aroundArticle(number: number): Promise<{ neighbours: Neighbours; related: ArticleCard[] }> {
  const standing = await primaryCategoryOf(number);
  if (!standing) return { neighbours: { newer: null, older: null }, related: [] };
  // Microseconds matter to the order and a JavaScript date has none, so the instant travels as text.
  const here = sql`(${standing.publishedAt}::timestamptz, ${number}::bigint)`;
  const there = sql`(${categoryListing.publishedAt}, ${categoryListing.articleNumber})`;
  const [newer, older, related] = await Promise.all([
    nextInCategory(standing.categoryId, sql`${there} > ${here}`, [
      asc(categoryListing.publishedAt),
      asc(categoryListing.articleNumber),
    ]),
    nextInCategory(standing.categoryId, sql`${there} < ${here}`, [
      desc(categoryListing.publishedAt),
      desc(categoryListing.articleNumber),
    ]),
    relatedNumbers(number, standing.editionId, standing.categoryId),
  ]);
  const cards = new Map((await cardsByNumbers([...newer, ...older, ...related])).map((card) => [card.number, card]));
  const link = ([neighbour]: number[]) => {
    const card = neighbour === undefined ? undefined : cards.get(neighbour);
    return card ? { label: card.title, href: card.href } : null;
  };
  return {
    neighbours: { newer: link(newer), older: link(older) },
    related: related.flatMap((relatedNumber) => cards.get(relatedNumber) ?? []),
  };
}
