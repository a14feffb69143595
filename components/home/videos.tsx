import { StackedCard } from '@/components/articles/article-card';
import type { ArticleCard } from '@/lib/articles/dto';

export function Videos({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="video-moi">
      <h2 id="video-moi" className="section-title">
        Video mới
      </h2>
      <ul className="video-row">
        {articles.map((article) => (
          <li key={article.number}>
            <StackedCard article={article} sizes="(min-width: 40rem) 18rem, 7rem" />
          </li>
        ))}
      </ul>
    </section>
  );
}
