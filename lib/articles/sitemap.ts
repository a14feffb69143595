import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { articles, editions } from '@/drizzle/schema';
import { categoryTree } from '@/lib/categories/queries';
import { db } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import { articleHref } from './model';
import { isLive } from './visibility';

/** The protocol allows 50,000 addresses a file; the newest articles go before older ones. */
const MOST_ARTICLES = 45_000;

export interface SitemapEntry {
  path: string;
  changed?: Date;
}

export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const [tree, rows] = await Promise.all([
    categoryTree(),
    db()
      .select({ number: articles.number, kind: articles.kind, slug: editions.slug, changed: editions.updatedAt })
      .from(editions)
      .innerJoin(articles, eq(articles.number, editions.articleNumber))
      .where(isLive())
      .orderBy(desc(editions.publishedAt), desc(editions.articleNumber))
      .limit(MOST_ARTICLES),
  ]);
  const below = (parentId: number | null): SitemapEntry[] =>
    tree.visibleChildren(parentId).flatMap(({ id }) => [{ path: routes.category(tree.path(id)) }, ...below(id)]);
  return [
    { path: routes.home() },
    ...below(null),
    ...rows.map(({ kind, slug, number, changed }) => ({ path: articleHref(kind, slug, number), changed })),
  ];
}
