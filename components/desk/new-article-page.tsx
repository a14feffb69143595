import type { CategoryTree } from '@/lib/categories/tree';
import type { LibraryPicture } from '@/lib/media/dto';
import { routes } from '@/lib/routes';
import { choicesOf } from './article-page';
import { ArticleWork } from './article-work';

interface Props {
  kind: 'article' | 'page';
  formKey: string;
  tree: CategoryTree;
  library: LibraryPicture[];
  posterNames: string[];
}

export function NewArticlePage({ kind, formKey, tree, library, posterNames }: Props) {
  const page = kind === 'page';
  return (
    <section className="desk-section">
      <ArticleWork
        article={{
          number: null,
          kind,
          published: false,
          posterNames,
          sameTitles: { title: '', links: [] },
          pictures: library,
          categories: choicesOf(tree),
        }}
        edition={null}
        formKey={formKey}
        content={null}
        editable
        above={
          <>
            <p>
              <a href={page ? routes.deskPages() : routes.desk()}>← {page ? 'Trang cố định' : 'Bài viết'}</a>
            </p>
            <h1>{page ? 'Viết trang cố định' : 'Viết bài'}</h1>
          </>
        }
      />
    </section>
  );
}
