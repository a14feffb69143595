import { type DeskFilter, type DeskView, isFiltered, viewHref, viewLabel } from '@/lib/articles/desk-filter';
import type { DeskCounts, DeskList } from '@/lib/articles/desk-list';
import type { CategoryTree } from '@/lib/categories/tree';
import { routes } from '@/lib/routes';
import type { UserActor } from '@/lib/users/actor';
import { ArticleFilters } from './article-filters';
import { ArticlePager } from './article-pager';
import { ArticleRow } from './article-row';
import { ArticleViews } from './article-views';
import { PrimarySlot } from './primary-slot';

interface Props {
  actor: UserActor;
  filter: DeskFilter;
  list: DeskList;
  counts: DeskCounts;
  tree: CategoryTree;
  authors: { id: number; name: string }[];
}

export function ArticleList({ actor, filter, list, counts, tree, authors }: Props) {
  return (
    <section className="desk-section">
      <div className="desk-title">
        <h1>Bài viết</h1>
        <PrimarySlot>
          <a className="button" data-primary="" href={routes.newArticle()}>
            Viết bài
          </a>
        </PrimarySlot>
      </div>
      <ArticleViews actor={actor} current={filter.view} counts={counts} />
      <ArticleFilters filter={filter} tree={tree} authors={authors} />
      <h2 className="sr-only">{viewLabel(filter.view, actor)}</h2>
      {list.rows.length > 0 ? (
        <ul className="article-rows">
          {list.rows.map((row) => (
            <ArticleRow key={row.edition} row={row} />
          ))}
        </ul>
      ) : (
        <Nothing filter={filter} />
      )}
      <ArticlePager filter={filter} list={list} />
    </section>
  );
}

const NOTHING: Record<DeskView, string> = {
  nhap: 'Bạn không có bản nháp nào. Bấm “Viết bài” để bắt đầu một bài.',
  'cho-duyet': 'Không có bài nào chờ duyệt.',
  'tra-lai': 'Không có bài nào bị trả lại.',
  'hen-gio': 'Không có bài nào hẹn giờ đăng.',
  'da-dang': 'Chưa có bài nào được đăng.',
  'da-go': 'Không có bài nào đã gỡ.',
  'thung-rac': 'Thùng rác trống.',
  'tat-ca': 'Chưa có bài nào. Bấm “Viết bài” để bắt đầu.',
};

function Nothing({ filter }: { filter: DeskFilter }) {
  if (!isFiltered(filter)) return <p className="nothing">{NOTHING[filter.view]}</p>;
  return (
    <p className="nothing">
      Không có bài nào khớp. Thử bớt từ hoặc <a href={viewHref(filter.view)}>bỏ lọc</a>.
    </p>
  );
}
