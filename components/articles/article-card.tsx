import { ArticlePicture } from '@/components/media/picture';
import type { ArticleCard } from '@/lib/articles/dto';
import { Day, Views } from './figures';
import { Headline } from './headline';

type HeadingTag = 'h2' | 'h3' | 'h4';

interface CardProps {
  article: ArticleCard;
  heading?: HeadingTag;
}

interface TitleProps {
  article: ArticleCard;
  as: HeadingTag;
  size: 1 | 2 | 3 | 4;
  quiet?: boolean;
}

/** The title's link covers its card, so that a thumb finds it and a screen reader hears it once. */
function TitleLink({ article, as, size, quiet }: TitleProps) {
  return (
    <Headline as={as} size={size} title={article.title} quiet={quiet}>
      <a className="card-link" href={article.href}>
        {article.title}
      </a>
    </Headline>
  );
}

/** The story a page opens with. */
export function LeadCard({ article, heading = 'h3', sizes }: CardProps & { sizes: string }) {
  return (
    <article className="card">
      {article.cover && <ArticlePicture picture={article.cover} sizes={sizes} crop priority decorative />}
      <div className={article.cover ? 'mt-4' : undefined}>
        <TitleLink article={article} as={heading} size={3} />
        {article.lead && <p className="mt-3 clamp-3 text-soft">{article.lead}</p>}
        <p className="mt-2 text-small text-soft">
          <Day at={article.publishedAt} />
        </p>
      </div>
    </article>
  );
}

/** Picture above, title below; side by side on a phone. Without a picture the lead takes its place. */
export function StackedCard({ article, heading = 'h3', sizes }: CardProps & { sizes: string }) {
  return (
    <article className="card stacked-card">
      {article.cover && <ArticlePicture picture={article.cover} sizes={sizes} crop decorative />}
      <div className="min-w-0 flex-1">
        <TitleLink article={article} as={heading} size={1} />
        {!article.cover && article.lead && <p className="mt-2 clamp-3 text-soft">{article.lead}</p>}
        <p className="mt-1 text-small text-soft">
          <Day at={article.publishedAt} />
        </p>
      </div>
    </article>
  );
}

/** Title left, a small picture right. */
export function SideCard({ article, heading = 'h3' }: CardProps) {
  return (
    <article className="card flex gap-4">
      <div className="min-w-0 flex-1">
        <TitleLink article={article} as={heading} size={1} />
        <p className="mt-1 text-small text-soft">
          <Day at={article.publishedAt} />
        </p>
      </div>
      {article.cover && (
        <div className="w-24 shrink-0 pt-1">
          <ArticlePicture picture={article.cover} sizes="6rem" widest={320} crop decorative />
        </div>
      )}
    </article>
  );
}

/** A title and its day. */
export function LineCard({ article, heading = 'h3' }: CardProps) {
  return (
    <article className="card">
      <TitleLink article={article} as={heading} size={1} quiet />
      <p className="mt-1 text-small text-soft">
        <Day at={article.publishedAt} />
      </p>
    </article>
  );
}

/** One row of a category list. */
export function ListCard({ article, heading = 'h2' }: CardProps) {
  return (
    <article className="card list-card">
      <p className="list-card-facts text-small text-soft">
        <Day at={article.publishedAt} />
        <Views count={article.views} />
      </p>
      <div className="list-card-text min-w-0">
        <TitleLink article={article} as={heading} size={2} />
        {article.lead && <p className="mt-2 clamp-2 text-soft">{article.lead}</p>}
      </div>
      {article.cover && (
        <div className="list-card-photo">
          <ArticlePicture
            picture={article.cover}
            sizes="(min-width: 48rem) 14rem, 6.5rem"
            widest={640}
            crop
            decorative
          />
        </div>
      )}
    </article>
  );
}
