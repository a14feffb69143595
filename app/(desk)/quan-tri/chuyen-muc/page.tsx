import type { Metadata } from 'next';
import { CategoryList } from '@/components/desk/category-list';
import { NoPermission } from '@/components/desk/no-permission';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { deskCategories } from '@/lib/categories/desk-queries';
import { decideCategory } from '@/lib/categories/policy';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Chuyên mục' };

export default async function Page() {
  const { actor } = await sessionOrSignIn(routes.deskCategories());
  if (!decideCategory(actor, 'list')) return <NoPermission />;
  const { categories } = await deskCategories(actor);
  return <CategoryList categories={categories} />;
}
