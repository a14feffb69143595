import { formatCount } from '@/lib/text/count';
import { paginationWindow } from './pagination-window';

interface Props {
  page: number;
  pageCount: number;
  href: (page: number) => string;
}

export function Pagination({ page, pageCount, href }: Props) {
  if (pageCount < 2) return null;
  return (
    <nav aria-label="Các trang" className="pagination">
      {page > 1 && (
        <a className="pagination-step" rel="prev" href={href(page - 1)}>
          <span aria-hidden="true">← </span>Trang trước
        </a>
      )}
      <ol>
        {paginationWindow(page, pageCount).map((it, index, all) =>
          it === null ? (
            <li key={`gap-after-${all[index - 1]}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={it}>
              <a
                href={href(it)}
                aria-label={`Trang ${formatCount(it)}`}
                aria-current={it === page ? 'page' : undefined}
              >
                {formatCount(it)}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pageCount && (
        <a className="pagination-step" rel="next" href={href(page + 1)}>
          Trang sau<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
