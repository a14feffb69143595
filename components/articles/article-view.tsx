import type { ReactNode } from 'react';
import { ArticlePicture } from '@/components/media/picture';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import type { ArticleCard, ArticlePage, Neighbours } from '@/lib/articles/dto';
import { Body } from './article-body';
import { ArticleMeta } from './article-meta';
import { ArticleTools } from './article-tools';
import { Caption } from './caption';
import { Headline } from './headline';
import { NewerAndOlder, Related } from './related';

interface Props {
  article: ArticlePage;
  neighbours: Neighbours;
  related: ArticleCard[];
  canonicalUrl: string;
  /** What counts this view: a form for /reader.js and a picture for browsers without scripts. */
  counter: ReactNode;
}

export function ArticleView({ article, neighbours, related, canonicalUrl, counter }: Props) {
  return (
    <div className="page-width article-page">
      <article className="article">
        <Breadcrumbs trail={article.breadcrumbs} />
        <header className="mt-4">
          <Headline as="h1" size={4} title={article.title} />
          <ArticleMeta {...article} />
        </header>
        <ArticleTools canonicalUrl={canonicalUrl} />
        {article.correctionNote && (
          <aside className="notice mt-6" aria-label="Đính chính">
            <p>
              <strong>Đính chính:</strong> {article.correctionNote}
            </p>
          </aside>
        )}
        {article.lead && <p className="lead">{article.lead}</p>}
        <Cover article={article} />
        <Body body={article.body} pictures={article.pictures} />
        <Ending article={article} />
        <p className="hidden text-small print:block">Địa chỉ bài viết: {canonicalUrl}</p>
        {counter}
        <NewerAndOlder {...neighbours} />
      </article>
      <div className="print:hidden">
        <Related articles={related} />
      </div>
    </div>
  );
}

/** The cover opens the article unless the text shows a picture of its own. */
function Cover({ article: { cover, body } }: { article: ArticlePage }) {
  if (!cover || body.content.some((block) => block.type === 'figure')) return null;
  return (
    <figure className="cover">
      <ArticlePicture picture={cover} sizes="(min-width: 48rem) 44rem, 100vw" priority />
      <Caption text={cover.caption} credit={cover.credit} />
    </figure>
  );
}

function Ending({ article: { byline, source, otherCategories, tags } }: { article: ArticlePage }) {
  return (
    <footer className="ending">
      {byline && <p className="byline">{byline}</p>}
      {source && (
        <p>
          Nguồn:{' '}
          {source.url ? (
            <a href={source.url} rel="noopener nofollow">
              {source.name}
            </a>
          ) : (
            source.name
          )}
        </p>
      )}
      {otherCategories.length > 0 && (
        <div className="labelled-list print:hidden">
          <h2>Chuyên mục khác</h2>
          <ul>
            {otherCategories.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {tags.length > 0 && (
        <div className="labelled-list print:hidden">
          <h2>Từ khóa</h2>
          <ul>
            {tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        </div>
      )}
    </footer>
  );
}
