import 'server-only';
import { asc, sql } from 'drizzle-orm';
import { articles, categories } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { CategoryVersion } from './input';
import { type Category, CategoryTree } from './tree';

export interface LockedCategory extends Category {
  position: number;
  version: number;
}

export interface LockedCategories {
  rows: LockedCategory[];
  tree: CategoryTree;
}

/**
 * All categories, held against any other change until the transaction ends: one tree is one thing. Two moves that each
 * are possible may together make a circle. Readers read on.
 */
export async function lockCategories(tx: Transaction): Promise<LockedCategories> {
  await tx.execute(sql`lock table ${categories} in share row exclusive mode`);
  const rows = await tx
    .select({
      id: categories.id,
      parentId: categories.parentId,
      name: categories.name,
      slug: categories.slug,
      description: categories.description,
      visible: categories.visible,
      homePosition: categories.homePosition,
      position: categories.position,
      version: categories.version,
    })
    .from(categories)
    .orderBy(asc(categories.position), asc(categories.id))
    .limit(1000);
  return { rows, tree: new CategoryTree(rows) };
}

/** The one of them the person saw, if it still is that. */
export function lockedCategory({ rows }: LockedCategories, { id, version }: CategoryVersion): LockedCategory {
  const category = rows.find((one) => one.id === id);
  if (!category) throw new DomainError('not_found', 'Không có chuyên mục này.');
  if (category.version !== version) {
    throw new DomainError(
      'conflict',
      'Chuyên mục đã được người khác thay đổi. Nội dung bạn vừa nhập vẫn còn trong trang này: hãy mở lại trang ở một thẻ khác để xem bản mới rồi nhập lại.',
    );
  }
  return category;
}

/**
 * Before a branch moves: nothing is published or withdrawn until it has. A publication under way would list its article
 * under the ancestors it saw, which are no longer those. It also lets a large branch take its time.
 */
export async function holdPublications(tx: Transaction): Promise<void> {
  await tx.execute(sql`lock table ${articles} in exclusive mode`);
  await tx.execute(sql`set local statement_timeout = '60s'`);
}
