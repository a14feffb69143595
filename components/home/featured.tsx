import { LeadCard, SideCard } from '@/components/articles/article-card';
import type { ArticleCard } from '@/lib/articles/dto';

export function Featured({ articles }: { articles: ArticleCard[] }) {
  const [lead, ...others] = articles;
  if (!lead) return null;
  return (
    <section aria-labelledby="tin-noi-bat" className="featured">
      <h2 id="tin-noi-bat" className="sr-only">
        Tin nổi bật
      </h2>
      <LeadCard article={lead} sizes="(min-width: 64rem) 36rem, 100vw" />
      {others.length > 0 && (
        <ul className="ruled">
          {others.map((article) => (
            <li key={article.number}>
              <SideCard article={article} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
