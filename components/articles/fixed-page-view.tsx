import { Breadcrumbs } from '@/components/site/breadcrumbs';
import type { ArticlePage } from '@/lib/articles/dto';
import { Body } from './article-body';
import { Day } from './figures';
import { Headline } from './headline';

/** A page that stands: Giới thiệu, Liên hệ, Lịch tiếp công dân. It says when it was last right instead of who posted it. */
export function FixedPageView({ article }: { article: ArticlePage }) {
  return (
    <div className="page-width article-page">
      <article className="article">
        <Breadcrumbs trail={article.breadcrumbs} />
        <header className="mt-4">
          <Headline as="h1" size={4} title={article.title} />
          <p className="mt-2 text-small text-soft">
            Cập nhật ngày <Day at={article.updatedAt} />
          </p>
        </header>
        {article.lead && <p className="lead">{article.lead}</p>}
        <Body body={article.body} pictures={article.pictures} />
      </article>
    </div>
  );
}
