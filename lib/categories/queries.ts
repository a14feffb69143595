import 'server-only';
import { asc } from 'drizzle-orm';
import { cache } from 'react';
import { categories } from '@/drizzle/schema';
import { db, type Transaction } from '@/lib/db/client';
import { CategoryTree } from './tree';

export async function readCategoryTree(executor: Pick<Transaction, 'select'>): Promise<CategoryTree> {
  const rows = await executor
    .select({
      id: categories.id,
      parentId: categories.parentId,
      name: categories.name,
      slug: categories.slug,
      description: categories.description,
      visible: categories.visible,
      homePosition: categories.homePosition,
    })
    .from(categories)
    .orderBy(asc(categories.position), asc(categories.id))
    .limit(1000);
  return new CategoryTree(rows);
}

/** Once a request. */
export const categoryTree = cache(() => readCategoryTree(db()));
