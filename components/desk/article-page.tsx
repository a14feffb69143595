import type { DeskArticle } from '@/lib/articles/desk-detail';
import type { CategoryTree } from '@/lib/categories/tree';
import type { LibraryPicture, Picture } from '@/lib/media/dto';
import { type Link, routes } from '@/lib/routes';
import { ArticleReading } from './article-reading';
import { ArticleSteps, PrimaryStep } from './article-steps';
import { ArticleWork } from './article-work';
import { EditionState } from './edition-state';

interface Props {
  article: DeskArticle;
  tree: CategoryTree;
  library: LibraryPicture[];
  /** Those the article uses, in every size. */
  pictures: ReadonlyMap<number, Picture>;
  sameTitles: Link[];
}

export function ArticlePage({ article, tree, library, pictures, sameTitles }: Props) {
  const { number, kind, edition, content, published, posterNames } = article;
  const editable = edition.abilities.edit === 'allowed';
  return (
    <section className="desk-section">
      <ArticleWork
        // After a step the page is about another edition or another version of it: the form opens anew, over that one.
        key={`${edition.id}.${edition.state}`}
        article={{
          number,
          kind,
          published,
          posterNames,
          sameTitles: { title: content.title, links: sameTitles },
          pictures: library,
          categories: choicesOf(tree),
        }}
        edition={edition}
        content={content}
        editable={editable}
        above={
          <>
            <p>
              <a href={kind === 'page' ? routes.deskPages() : routes.desk()}>
                ← {kind === 'page' ? 'Trang cố định' : 'Bài viết'}
              </a>
            </p>
            <h1>{HEADINGS[kind === 'page' ? 'page' : 'news'][editable ? 'writing' : 'reading']}</h1>
            <EditionState article={article} sameTitles={editable ? [] : sameTitles} />
          </>
        }
        reading={<ArticleReading content={content} pictures={pictures} />}
        primaryStep={<PrimaryStep edition={edition} />}
        steps={<ArticleSteps article={article} />}
      />
    </section>
  );
}

const HEADINGS = {
  news: { writing: 'Sửa bài viết', reading: 'Bài viết' },
  page: { writing: 'Sửa trang cố định', reading: 'Trang cố định' },
};

/** Every category, hidden ones marked. */
export function choicesOf(tree: CategoryTree) {
  return tree.inDepth().map(({ category: { id, name, visible }, depth }) => ({
    id,
    depth,
    name: visible ? name : `${name} (ẩn)`,
  }));
}
