import { eq } from 'drizzle-orm';
import { articles, articleViews, editions } from '@/drizzle/schema';
import type { ImportedArticle } from '@/lib/articles/commands/import-article';
import { articleHref } from '@/lib/articles/model';
import { db } from '@/lib/db/client';
import { makeArticle } from '@/lib/testing/content';

export interface Published {
  number: number;
  title: string;
  path: string;
}

/** Publishes by the real command, in this process: for the servers under test another one. */
export async function publish(more: Partial<ImportedArticle> = {}): Promise<Published> {
  const number = await makeArticle(more);
  const [row] = await db()
    .select({ kind: articles.kind, title: editions.title, slug: editions.slug })
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .where(eq(editions.articleNumber, number))
    .limit(1);
  if (!row) throw new Error(`article ${number} has no edition`);
  return { number, title: row.title, path: articleHref(row.kind, row.slug, number) };
}

export async function storedViews(number: number): Promise<number> {
  const [row] = await db()
    .select({ total: articleViews.total })
    .from(articleViews)
    .where(eq(articleViews.articleNumber, number))
    .limit(1);
  return row?.total ?? 0;
}
