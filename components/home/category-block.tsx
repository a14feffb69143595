import { LineCard, StackedCard } from '@/components/articles/article-card';
import type { HomeBlock } from '@/lib/articles/dto';

export function CategoryBlock({ block: { category, articles } }: { block: HomeBlock }) {
  const [first, ...others] = articles;
  if (!first) return null;
  return (
    <section aria-label={category.label}>
      <h2 className="section-title">
        <a href={category.href}>{category.label}</a>
      </h2>
      <ul className="ruled">
        <li>
          <StackedCard article={first} sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 7rem" />
        </li>
        {others.map((article) => (
          <li key={article.number}>
            <LineCard article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}
