import 'server-only';
import { asc, count, eq } from 'drizzle-orm';
import { categories, categoryListing } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/users/actor';
import { authorizeCategory } from './policy';
import { CategoryTree } from './tree';

/** A category as its administrators see it. */
export interface DeskCategory {
  id: number;
  parentId: number | null;
  name: string;
  slug: string;
  description: string;
  visible: boolean;
  homePosition: number | null;
  version: number;
  /** How many published articles its page lists, those of the categories below it included. */
  articles: number;
}

/** All of them, in the order readers see them. */
export async function deskCategories(actor: Actor): Promise<{ categories: DeskCategory[]; tree: CategoryTree }> {
  authorizeCategory(actor, 'list');
  const listed = db()
    .select({ categoryId: categoryListing.categoryId, articles: count().as('articles') })
    .from(categoryListing)
    .groupBy(categoryListing.categoryId)
    .as('listed');
  const rows = await db()
    .select({
      id: categories.id,
      parentId: categories.parentId,
      name: categories.name,
      slug: categories.slug,
      description: categories.description,
      visible: categories.visible,
      homePosition: categories.homePosition,
      version: categories.version,
      articles: listed.articles,
    })
    .from(categories)
    .leftJoin(listed, eq(listed.categoryId, categories.id))
    .orderBy(asc(categories.position), asc(categories.id))
    .limit(1000);
  const found = rows.map((row) => ({ ...row, articles: row.articles ?? 0 }));
  return { categories: found, tree: new CategoryTree(found) };
}
