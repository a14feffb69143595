import type { ReactNode } from 'react';
import { type DeskFilter, FILTER_KINDS, FILTER_STATES, isFiltered, viewHref } from '@/lib/articles/desk-filter';
import { KIND_LABELS, STATE_LABELS } from '@/lib/articles/labels';
import type { CategoryTree } from '@/lib/categories/tree';
import { routes } from '@/lib/routes';
import { CategoryOptions } from './category-options';

interface Props {
  filter: DeskFilter;
  tree: CategoryTree;
  authors: { id: number; name: string }[];
}

/** Within the view that is shown; a plain form, so its answer is an address that can be kept. */
export function ArticleFilters({ filter, tree, authors }: Props) {
  const { view, words, state, categoryId, authorId, kind } = filter;
  const more = state ?? categoryId ?? authorId ?? kind;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser a ward office has
    <form className="article-filters" role="search" action={routes.desk()}>
      <input type="hidden" name="muc" value={view} />
      <div className="field">
        <label htmlFor="tu">Từ trong tiêu đề</label>
        <div className="with-button">
          <input id="tu" name="tu" type="search" defaultValue={words} autoComplete="off" enterKeyHint="search" />
          <button type="submit" className="button">
            Tìm
          </button>
        </div>
      </div>
      <details open={more !== null}>
        <summary>Lọc thêm</summary>
        <div className="filter-fields">
          {view === 'tat-ca' && (
            <Choice name="trang-thai" label="Trạng thái" chosen={state}>
              {FILTER_STATES.map((value) => (
                <option key={value} value={value}>
                  {STATE_LABELS[value]}
                </option>
              ))}
            </Choice>
          )}
          <Choice name="chuyen-muc" label="Chuyên mục" chosen={categoryId}>
            <CategoryOptions tree={tree} />
          </Choice>
          {authors.length > 0 && (
            <Choice name="tac-gia" label="Tác giả" chosen={authorId}>
              {authors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Choice>
          )}
          <Choice name="loai" label="Loại" chosen={kind}>
            {FILTER_KINDS.map((value) => (
              <option key={value} value={value}>
                {KIND_LABELS[value]}
              </option>
            ))}
          </Choice>
          <button type="submit" className="button">
            Lọc
          </button>
        </div>
      </details>
      {isFiltered(filter) && (
        <p>
          <a className="filter-clear" href={viewHref(view)}>
            Bỏ lọc
          </a>
        </p>
      )}
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | number | null;
  children: ReactNode;
}

function Choice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">Tất cả</option>
        {children}
      </select>
    </div>
  );
}
