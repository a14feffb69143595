import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { articles, articleViews, editions } from '@/drizzle/schema';
import { categoryTree } from '@/lib/categories/queries';
import { db } from '@/lib/db/client';
import { picturesByIds } from '@/lib/media/queries';
import type { ArticleCard } from './dto';
import { articleHref } from './model';
import { isLive } from './visibility';

export const viewCount = sql<number>`(${articles.baselineViews} + coalesce(${articleViews.total}, 0))::float8`;

/**
 * The cards of some articles, in the order asked; numbers that readers may not see are left out. Lists find their
 * numbers from an index first and fetch the rows of one page here, so a far page costs little more than the first.
 */
export async function cardsByNumbers(numbers: readonly number[]): Promise<ArticleCard[]> {
  const wanted = [...new Set(numbers)];
  if (wanted.length === 0) return [];
  const [rows, tree] = await Promise.all([
    db()
      .select({
        number: articles.number,
        kind: articles.kind,
        title: editions.title,
        slug: editions.slug,
        lead: editions.lead,
        coverMediaId: editions.coverMediaId,
        primaryCategoryId: editions.primaryCategoryId,
        publishedAt: editions.publishedAt,
        views: viewCount,
      })
      .from(articles)
      .innerJoin(editions, and(eq(editions.articleNumber, articles.number), isLive()))
      .leftJoin(articleViews, eq(articleViews.articleNumber, articles.number))
      .where(inArray(articles.number, wanted))
      .limit(wanted.length),
    categoryTree(),
  ]);
  const pictures = await picturesByIds(rows.flatMap(({ coverMediaId }) => coverMediaId ?? []));
  const cards = new Map<number, ArticleCard>();
  for (const row of rows) {
    if (!row.publishedAt) continue;
    cards.set(row.number, {
      number: row.number,
      title: row.title,
      href: articleHref(row.kind, row.slug, row.number),
      lead: row.lead,
      cover: row.coverMediaId === null ? null : (pictures.get(row.coverMediaId) ?? null),
      publishedAt: row.publishedAt,
      category: row.primaryCategoryId === null ? null : tree.link(row.primaryCategoryId),
      views: row.views,
    });
  }
  return numbers.flatMap((number) => cards.get(number) ?? []);
}
