import type { CategoryTree } from '@/lib/categories/tree';

/** The whole tree for a <select>; what stands below is set in. */
export function CategoryOptions({ tree }: { tree: CategoryTree }) {
  return tree.inDepth().map(({ category, depth }) => (
    <option key={category.id} value={category.id}>
      {`${'\u00a0'.repeat(depth * 4)}${category.name}${category.visible ? '' : ' (ẩn)'}`}
    </option>
  ));
}
