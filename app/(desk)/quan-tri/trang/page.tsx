import type { Metadata } from 'next';
import { NoPermission } from '@/components/desk/no-permission';
import { PageList } from '@/components/desk/page-list';
import { deskPages } from '@/lib/articles/desk-pages';
import { mayCreate } from '@/lib/articles/policy';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Trang cố định' };

export default async function Page() {
  const { actor } = await sessionOrSignIn(routes.deskPages());
  if (!mayCreate(actor, 'page')) return <NoPermission />;
  return <PageList pages={await deskPages(actor)} />;
}
