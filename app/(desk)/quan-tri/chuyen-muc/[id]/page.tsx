import type { Metadata } from 'next';
import { CategoryDetail } from '@/components/desk/category-detail';
import { NoPermission } from '@/components/desk/no-permission';
import { NotHere } from '@/components/desk/not-here';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { deskCategories } from '@/lib/categories/desk-queries';
import { decideCategory } from '@/lib/categories/policy';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Chuyên mục' };

export default async function Page({ params }: PageProps<'/quan-tri/chuyen-muc/[id]'>) {
  const id = Number((await params).id);
  const known = Number.isSafeInteger(id) && id > 0;
  const { actor } = await sessionOrSignIn(known ? routes.deskCategory(id) : routes.deskCategories());
  if (!decideCategory(actor, 'list')) return <NoPermission />;
  const { categories, tree } = await deskCategories(actor);
  const category = categories.find((one) => one.id === id);
  if (!category)
    return <NotHere what="chuyên mục" back={{ label: 'danh sách chuyên mục', href: routes.deskCategories() }} />;
  return <CategoryDetail category={category} tree={tree} />;
}
