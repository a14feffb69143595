import { DomainError } from '@/lib/errors';
import { routes } from '@/lib/routes';
import type { LockedCategories, LockedCategory } from './lock-categories';
import type { Category, CategoryTree } from './tree';

/** Deeper than this no reader looks, and no address is read out over the telephone. */
const MOST_LEVELS = 5;

interface Place {
  parentId: number | null;
  slug: string;
}

/** Where a category is to stand, if it can: under something that is there and not below itself, not too deep, alone at its address. */
export function refuseImpossiblePlace({ rows, tree }: LockedCategories, place: Place, id?: number): void {
  const refuse = (field: string, message: string) => {
    throw new DomainError('invalid', message, { [field]: message });
  };
  const { parentId, slug } = place;
  if (parentId !== null) {
    const above = tree.lineage(parentId);
    if (above.length === 0) refuse('parentId', 'Chuyên mục cấp trên không còn nữa. Hãy tải lại trang để chọn lại.');
    if (above.some((one) => one.id === id)) refuse('parentId', 'Không thể đặt một chuyên mục vào bên dưới chính nó.');
    if (above.length + levels(tree, id) > MOST_LEVELS) refuse('parentId', `Chuyên mục có tối đa ${MOST_LEVELS} cấp.`);
  }
  const sibling = rows.find((one) => one.parentId === parentId && one.slug === slug && one.id !== id);
  if (sibling) {
    refuse('slug', `Chuyên mục “${sibling.name}” ở cùng cấp đã dùng đường dẫn “${slug}”. Hãy chọn đường dẫn khác.`);
  }
}

/** How many levels a category and what is below it take. */
function levels(tree: CategoryTree, id: number | undefined): number {
  if (id === undefined) return 1;
  const above = tree.lineage(id).length - 1;
  return Math.max(...tree.branch(id).map((one) => tree.lineage(one.id).length)) - above;
}

/** Behind the last of its siblings. */
export function lastPosition(rows: readonly LockedCategory[], parentId: number | null): number {
  const siblings = rows.filter((one) => one.parentId === parentId);
  return Math.max(-1, ...siblings.map(({ position }) => position)) + 1;
}

/** A category's page and its feed. */
export function addressesOf(tree: CategoryTree, id: number): string[] {
  const path = tree.path(id);
  return [routes.category(path), routes.categoryFeed(path)];
}

/** What the audit log keeps of a category: as people know it, its place by its address. */
export function auditedCategory(tree: CategoryTree, category: Category) {
  const { name, description, visible, homePosition } = category;
  return { name, address: routes.category(tree.path(category.id)), description, visible, homePosition };
}
