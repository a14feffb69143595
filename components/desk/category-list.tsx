import type { DeskCategory } from '@/lib/categories/desk-queries';
import { routes } from '@/lib/routes';
import { formatCount } from '@/lib/text/count';
import { CategorySteps } from './category-steps';

/** The levels the menu of reader pages shows. */
const IN_MENU = 2;

export function CategoryList({ categories }: { categories: DeskCategory[] }) {
  return (
    <section className="desk-section">
      <div className="desk-title">
        <h1>Chuyên mục</h1>
        <a className="button" data-primary="" href={routes.newCategory()}>
          Thêm chuyên mục
        </a>
      </div>
      <p className="soft">
        Danh mục ở đầu trang của người đọc hiện {IN_MENU} cấp đầu, theo thứ tự dưới đây; các cấp sau nằm trong trang của
        chuyên mục cấp trên.
      </p>
      {categories.length === 0 ? <p>Chưa có chuyên mục nào.</p> : <Level parentId={null} categories={categories} />}
    </section>
  );
}

function Level({ parentId, categories }: { parentId: number | null; categories: DeskCategory[] }) {
  const siblings = categories.filter((category) => category.parentId === parentId);
  if (siblings.length === 0) return null;
  return (
    <ul className="tree">
      {siblings.map((category, index) => (
        <li key={category.id}>
          <div className="tree-row">
            <CategoryRow category={category} />
            <CategorySteps
              id={category.id}
              version={category.version}
              name={category.name}
              up={index > 0}
              down={index < siblings.length - 1}
            />
          </div>
          <Level parentId={category.id} categories={categories} />
        </li>
      ))}
    </ul>
  );
}

function CategoryRow({ category }: { category: DeskCategory }) {
  const { id, name, slug, visible, homePosition, articles } = category;
  return (
    <div className="row-main">
      <a href={routes.deskCategory(id)}>{name}</a> {!visible && <span className="tag">Đang ẩn</span>}{' '}
      {homePosition !== null && <span className="tag">Trang chủ: {homePosition}</span>}
      <p className="soft">
        /{slug} · {articles === 0 ? 'chưa có bài' : `${formatCount(articles)} bài`}
      </p>
    </div>
  );
}
