import 'server-only';
import { count, desc, eq } from 'drizzle-orm';
import { categoryListing } from '@/drizzle/schema';
import { categoryTree } from '@/lib/categories/queries';
import { db } from '@/lib/db/client';
import { cardsByNumbers } from './cards';
import type { CategoryListing } from './dto';

export const PAGE_SIZE = 20;

/**
 * One page of a category, its children's news included; newest first, and of the same instant the higher number.
 * null for an unknown or hidden category and for a page past the end. The first page of an empty category exists.
 */
export async function categoryPage(path: readonly string[], page: number): Promise<CategoryListing | null> {
  const tree = await categoryTree();
  const category = tree.findVisible(path);
  if (!category) return null;
  const inCategory = eq(categoryListing.categoryId, category.id);
  const [[counted], rows] = await Promise.all([
    db().select({ total: count() }).from(categoryListing).where(inCategory),
    db()
      .select({ number: categoryListing.articleNumber })
      .from(categoryListing)
      .where(inCategory)
      .orderBy(desc(categoryListing.publishedAt), desc(categoryListing.articleNumber))
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
  ]);
  const total = counted?.total ?? 0;
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (page > pageCount) return null;
  return {
    name: category.name,
    description: category.description,
    path: [...path],
    breadcrumbs: tree.breadcrumbs(category.id),
    children: tree.visibleChildren(category.id).flatMap(({ id }) => tree.link(id) ?? []),
    articles: await cardsByNumbers(rows.map(({ number }) => number)),
    page,
    pageCount,
    total,
  };
}

/** `?trang=`: 1 when absent, null when it names no page. */
export function parsePage(value: string | string[] | undefined): number | null {
  if (value === undefined) return 1;
  if (typeof value !== 'string' || !/^[1-9]\d{0,4}$/.test(value)) return null;
  return Number(value);
}
