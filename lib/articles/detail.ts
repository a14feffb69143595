import 'server-only';
import { and, desc, eq, exists, inArray, ne, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { articles, articleViews, editionCategories, editions, editionTags, tags } from '@/drizzle/schema';
import { categoryTree } from '@/lib/categories/queries';
import type { CategoryTree } from '@/lib/categories/tree';
import { db } from '@/lib/db/client';
import { picturesByIds } from '@/lib/media/queries';
import { parseBody } from '@/lib/richtext/document';
import { mediaIds } from '@/lib/richtext/media';
import { viewCount } from './cards';
import type { ArticlePage } from './dto';
import { type ArticleKind, articleHref } from './model';

/** What stands at an article's number for a reader. */
export type ArticleLookup =
  | { state: 'live'; kind: ArticleKind; article: ArticlePage }
  | { state: 'withdrawn'; title: string; reason: string }
  | { state: 'unknown' };

const columns = {
  editionId: editions.id,
  number: articles.number,
  kind: articles.kind,
  state: editions.state,
  title: editions.title,
  slug: editions.slug,
  lead: editions.lead,
  body: editions.body,
  coverMediaId: editions.coverMediaId,
  primaryCategoryId: editions.primaryCategoryId,
  byline: editions.byline,
  posterName: editions.posterName,
  sourceName: editions.sourceName,
  sourceUrl: editions.sourceUrl,
  correctionNote: editions.correctionNote,
  publishedAt: editions.publishedAt,
  updatedAt: editions.updatedAt,
  withdrawnReason: editions.withdrawnReason,
  views: viewCount,
};

function readerEditions() {
  return db()
    .select(columns)
    .from(articles)
    .innerJoin(editions, eq(editions.articleNumber, articles.number))
    .leftJoin(articleViews, eq(articleViews.articleNumber, articles.number));
}

type EditionRow = Awaited<ReturnType<typeof readerEditions>>[number];

/** A live edition goes before a withdrawn one of the same article. */
const liveFirst = desc(sql`${editions.state} = 'published'`);
const shownToReaders = inArray(editions.state, ['published', 'withdrawn']);
const liveNow = alias(editions, 'live_now');
/** A page taken down at one address and live at another is not gone: its old address leads to the new one. */
const isReplaced = () =>
  exists(
    db()
      .select({ id: liveNow.id })
      .from(liveNow)
      .where(
        and(
          eq(liveNow.articleNumber, editions.articleNumber),
          eq(liveNow.state, 'published'),
          ne(liveNow.id, editions.id),
        ),
      ),
  );

async function categoryIdsOf(editionId: number): Promise<number[]> {
  const rows = await db()
    .select({ id: editionCategories.categoryId })
    .from(editionCategories)
    .where(eq(editionCategories.editionId, editionId))
    .limit(50);
  return rows.map(({ id }) => id);
}

async function tagNamesOf(editionId: number): Promise<string[]> {
  const rows = await db()
    .select({ name: tags.name })
    .from(editionTags)
    .innerJoin(tags, eq(tags.id, editionTags.tagId))
    .where(eq(editionTags.editionId, editionId))
    .orderBy(tags.name)
    .limit(50);
  return rows.map(({ name }) => name);
}

function otherCategories(tree: CategoryTree, ids: readonly number[], primaryId: number | null) {
  return ids.filter((id) => id !== primaryId).flatMap((id) => tree.link(id) ?? []);
}

async function toArticlePage(row: EditionRow, publishedAt: Date): Promise<ArticlePage> {
  const body = parseBody(row.body);
  const [tree, categoryIds, tagNames, pictures] = await Promise.all([
    categoryTree(),
    categoryIdsOf(row.editionId),
    tagNamesOf(row.editionId),
    picturesByIds([...mediaIds(body), ...(row.coverMediaId === null ? [] : [row.coverMediaId])]),
  ]);
  return {
    number: row.number,
    title: row.title,
    href: articleHref(row.kind, row.slug, row.number),
    lead: row.lead,
    body,
    pictures,
    cover: row.coverMediaId === null ? null : (pictures.get(row.coverMediaId) ?? null),
    posterName: row.posterName,
    publishedAt,
    updatedAt: row.updatedAt,
    views: row.views,
    byline: row.byline,
    source: row.sourceName === '' ? null : { name: row.sourceName, url: row.sourceUrl },
    correctionNote: row.correctionNote,
    breadcrumbs: row.primaryCategoryId === null ? [] : tree.breadcrumbs(row.primaryCategoryId),
    otherCategories: otherCategories(tree, categoryIds, row.primaryCategoryId),
    tags: tagNames,
  };
}

async function toLookup(row: EditionRow | undefined): Promise<ArticleLookup> {
  if (!row) return { state: 'unknown' };
  if (row.state === 'withdrawn' || !row.publishedAt) {
    return { state: 'withdrawn', title: row.title, reason: row.withdrawnReason };
  }
  return { state: 'live', kind: row.kind, article: await toArticlePage(row, row.publishedAt) };
}

/** Once a request: the page and its metadata ask for the same article. */
export const articleByNumber = cache(async (number: number): Promise<ArticleLookup> => {
  const [row] = await readerEditions()
    .where(and(eq(articles.number, number), shownToReaders))
    .orderBy(liveFirst, desc(editions.id))
    .limit(1);
  return toLookup(row);
});

export const fixedPageBySlug = cache(async (slug: string): Promise<ArticleLookup> => {
  const [row] = await readerEditions()
    .where(and(eq(articles.kind, 'page'), eq(editions.slug, slug), shownToReaders, not(isReplaced())))
    .orderBy(liveFirst, desc(editions.id))
    .limit(1);
  return toLookup(row);
});
