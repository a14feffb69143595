import type { Metadata } from 'next';
import { ArticlePage } from '@/components/desk/article-page';
import { NoPermission } from '@/components/desk/no-permission';
import { NotHere } from '@/components/desk/not-here';
import { deskArticle, sameTitle } from '@/lib/articles/desk-detail';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { categoryTree } from '@/lib/categories/queries';
import { DomainError } from '@/lib/errors';
import { libraryPictures, picturesByIds } from '@/lib/media/queries';
import { mediaIds } from '@/lib/richtext/media';
import { routes } from '@/lib/routes';
import type { UserActor } from '@/lib/users/actor';

export const metadata: Metadata = { title: 'Bài viết' };

/** What is not theirs is told from what is not there: people here know each other. */
async function find(actor: UserActor, number: number) {
  try {
    return await deskArticle(actor, number);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'forbidden') return 'forbidden' as const;
    throw error;
  }
}

export default async function Page({ params }: PageProps<'/quan-tri/bai-viet/[number]'>) {
  const number = Number((await params).number);
  const known = Number.isSafeInteger(number) && number > 0;
  const { actor } = await sessionOrSignIn(known ? routes.deskArticle(number) : routes.desk());
  const article = known ? await find(actor, number) : null;
  if (article === 'forbidden') return <NoPermission />;
  if (!article) return <NotHere what="bài" back={{ label: 'danh sách bài viết', href: routes.desk() }} />;
  const { title, body, coverMediaId } = article.content;
  const used = [...mediaIds(body), ...(coverMediaId === null ? [] : [coverMediaId])];
  const [tree, library, pictures, sameTitles] = await Promise.all([
    categoryTree(),
    libraryPictures(used),
    picturesByIds(used),
    sameTitle(actor, number, title),
  ]);
  return <ArticlePage article={article} tree={tree} library={library} pictures={pictures} sameTitles={sameTitles} />;
}
