import { Views } from '@/components/articles/figures';
import { Headline } from '@/components/articles/headline';
import type { ArticleCard } from '@/lib/articles/dto';

export function MostRead({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="doc-nhieu" className="most-read">
      <h2 id="doc-nhieu" className="section-title">
        Tin đọc nhiều
      </h2>
      <ol>
        {articles.map((article) => (
          <li key={article.number}>
            <article className="card">
              <Headline as="h3" size={1} title={article.title} quiet>
                <a className="card-link" href={article.href}>
                  {article.title}
                </a>
              </Headline>
              <p className="mt-1 text-small text-soft">
                <Views count={article.views} />
              </p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
