import { LineCard } from '@/components/articles/article-card';
import type { HomePage } from '@/lib/articles/dto';

export function Announcements({ announcements }: { announcements: HomePage['announcements'] }) {
  if (!announcements || announcements.articles.length === 0) return null;
  const { category, articles } = announcements;
  return (
    <section aria-labelledby="thong-bao" className="announcements">
      <h2 id="thong-bao" className="section-title">
        <a href={category.href}>{category.label}</a>
      </h2>
      <ul className="ruled">
        {articles.map((article) => (
          <li key={article.number}>
            <LineCard article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}
