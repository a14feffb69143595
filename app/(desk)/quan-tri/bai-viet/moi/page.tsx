import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { NewArticlePage } from '@/components/desk/new-article-page';
import { NoPermission } from '@/components/desk/no-permission';
import { posterNamesFor } from '@/lib/articles/desk-detail';
import { mayCreate } from '@/lib/articles/policy';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { categoryTree } from '@/lib/categories/queries';
import { libraryPictures } from '@/lib/media/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Viết bài' };

export default async function Page({ searchParams }: PageProps<'/quan-tri/bai-viet/moi'>) {
  const kind = (await searchParams).loai === 'page' ? 'page' : 'article';
  const { actor } = await sessionOrSignIn(kind === 'page' ? routes.newPage() : routes.newArticle());
  if (!mayCreate(actor, kind)) return <NoPermission />;
  const [tree, library, posterNames] = await Promise.all([categoryTree(), libraryPictures(), posterNamesFor(actor)]);
  return <NewArticlePage kind={kind} formKey={randomUUID()} tree={tree} library={library} posterNames={posterNames} />;
}
