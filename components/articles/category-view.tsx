import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { Pagination } from '@/components/site/pagination';
import type { CategoryListing } from '@/lib/articles/dto';
import { routes } from '@/lib/routes';
import { formatCount } from '@/lib/text/count';
import { ListCard } from './article-card';

export function CategoryView({ listing }: { listing: CategoryListing }) {
  const { name, description, children, articles, page, pageCount, total } = listing;
  return (
    <div className="page-width category-page">
      <Breadcrumbs trail={listing.breadcrumbs.filter(({ href }) => href !== routes.category(listing.path))} />
      <header className="mt-4">
        <h1 className="headline headline-4">
          {name}
          {page > 1 && <span className="sr-only"> – trang {formatCount(page)}</span>}
        </h1>
        {description && <p className="mt-2 max-w-(--measure) text-soft">{description}</p>}
        {children.length > 0 && (
          <nav aria-label={`Mục con của ${name}`}>
            <ul className="subcategories">
              {children.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {total > 0 && (
          <p className="figures mt-3 text-small text-soft">
            {formatCount(total)} bài viết, mới nhất trước
            {page > 1 && ` · trang ${formatCount(page)} trên ${formatCount(pageCount)}`}
          </p>
        )}
      </header>
      {articles.length > 0 ? (
        <ol className="article-list">
          {articles.map((article) => (
            <li key={article.number}>
              <ListCard article={article} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="notice mt-8">Chuyên mục này chưa có bài viết.</p>
      )}
      <Pagination page={page} pageCount={pageCount} href={(it) => routes.category(listing.path, it)} />
    </div>
  );
}
