import type { Metadata } from 'next';
import { ArticleList } from '@/components/desk/article-list';
import { parseDeskFilter } from '@/lib/articles/desk-filter';
import { deskAuthors, deskCounts, deskList } from '@/lib/articles/desk-list';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { categoryTree } from '@/lib/categories/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Bài viết' };

export default async function Page({ searchParams }: PageProps<'/quan-tri'>) {
  const { actor } = await sessionOrSignIn(routes.desk());
  const filter = parseDeskFilter(await searchParams, actor);
  const [list, counts, tree, authors] = await Promise.all([
    deskList(actor, filter),
    deskCounts(actor),
    categoryTree(),
    deskAuthors(actor),
  ]);
  return <ArticleList actor={actor} filter={filter} list={list} counts={counts} tree={tree} authors={authors} />;
}
