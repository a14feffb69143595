import type { ArticleCard, Neighbours } from '@/lib/articles/dto';
import { SideCard } from './article-card';

export function Related({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="tin-lien-quan">
      <h2 id="tin-lien-quan" className="section-title">
        Tin liên quan
      </h2>
      <ul className="ruled">
        {articles.map((article) => (
          <li key={article.number}>
            <SideCard article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles published just after and just before this one. */
export function NewerAndOlder({ newer, older }: Neighbours) {
  if (!newer && !older) return null;
  return (
    <nav aria-label="Tin mới hơn và cũ hơn" className="neighbours quiet print:hidden">
      {newer && (
        <a href={newer.href} rel="next">
          <span className="text-small text-soft">← Tin mới hơn</span>
          <span className="headline headline-1">{newer.label}</span>
        </a>
      )}
      {older && (
        <a href={older.href} rel="prev" className="neighbour-older">
          <span className="text-small text-soft">Tin cũ hơn →</span>
          <span className="headline headline-1">{older.label}</span>
        </a>
      )}
    </nav>
  );
}
