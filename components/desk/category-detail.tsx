import { ActionButton } from '@/components/forms/action-button';
import type { Option } from '@/components/forms/select-field';
import { deleteCategoryAction } from '@/lib/categories/actions';
import type { DeskCategory } from '@/lib/categories/desk-queries';
import type { CategoryTree } from '@/lib/categories/tree';
import { routes } from '@/lib/routes';
import { EditCategoryForm } from './edit-category-form';

/** Everything a category may stand in: all but `except` and what is below it. */
export function parentOptions(tree: CategoryTree, except?: number): Option[] {
  const below = new Set(except === undefined ? [] : tree.branch(except).map(({ id }) => id));
  return [
    { value: '', label: 'Không nằm trong chuyên mục nào' },
    ...tree
      .inDepth()
      .filter(({ category }) => !below.has(category.id))
      .map(({ category, depth }) => ({
        value: String(category.id),
        label: `${'\u00a0'.repeat(depth * 4)}${category.name}${category.visible ? '' : ' (đang ẩn)'}`,
      })),
  ];
}

export function CategoryDetail({ category, tree }: { category: DeskCategory; tree: CategoryTree }) {
  const { id, version, name } = category;
  const link = tree.link(id);
  return (
    <>
      <section className="desk-section">
        <p>
          <a href={routes.deskCategories()}>← Chuyên mục</a>
        </p>
        <h1>{name}</h1>
        <p className="soft">
          {link ? <a href={link.href}>{link.href}</a> : `${routes.category(tree.path(id))} (người đọc không thấy)`}
        </p>
        <EditCategoryForm category={category} parents={parentOptions(tree, id)} />
      </section>
      <section className="desk-section">
        <h2>Chuyên mục con</h2>
        <p>
          <a className="button" href={routes.newCategory(id)}>
            Thêm chuyên mục con
          </a>
        </p>
      </section>
      <details className="desk-section danger">
        <summary>Xóa chuyên mục</summary>
        <p>Chỉ xóa được chuyên mục chưa có bài nào và không có chuyên mục con. Chuyên mục không dùng nữa thì nên ẩn.</p>
        <ActionButton action={deleteCategoryAction} label="Xóa chuyên mục này" hidden={{ id, version }} />
      </details>
    </>
  );
}
