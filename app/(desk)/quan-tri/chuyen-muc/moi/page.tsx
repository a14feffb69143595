import type { Metadata } from 'next';
import { parentOptions } from '@/components/desk/category-detail';
import { NewCategoryForm } from '@/components/desk/new-category-form';
import { NoPermission } from '@/components/desk/no-permission';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { deskCategories } from '@/lib/categories/desk-queries';
import { decideCategory } from '@/lib/categories/policy';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Thêm chuyên mục' };

export default async function Page({ searchParams }: PageProps<'/quan-tri/chuyen-muc/moi'>) {
  const under = Number((await searchParams).trong);
  const { actor } = await sessionOrSignIn(routes.newCategory());
  if (!decideCategory(actor, 'create')) return <NoPermission />;
  const { tree } = await deskCategories(actor);
  return (
    <section className="desk-section">
      <p>
        <a href={routes.deskCategories()}>← Chuyên mục</a>
      </p>
      <h1>Thêm chuyên mục</h1>
      <NewCategoryForm parents={parentOptions(tree)} parentId={tree.get(under)?.id ?? null} />
    </section>
  );
}
