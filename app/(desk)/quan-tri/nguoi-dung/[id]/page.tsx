import type { Metadata } from 'next';
import { NoPermission } from '@/components/desk/no-permission';
import { NotHere } from '@/components/desk/not-here';
import { UserDetail } from '@/components/desk/user-detail';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';
import { decideUser } from '@/lib/users/policy';
import { findUser } from '@/lib/users/queries';

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function Page({ params }: PageProps<'/quan-tri/nguoi-dung/[id]'>) {
  const id = Number((await params).id);
  const known = Number.isSafeInteger(id) && id > 0;
  const { actor } = await sessionOrSignIn(known ? routes.user(id) : routes.users());
  if (!decideUser(actor, 'list')) return <NoPermission />;
  const user = known ? await findUser(actor, id) : null;
  if (!user) return <NotHere what="tài khoản" back={{ label: 'danh sách người dùng', href: routes.users() }} />;
  return <UserDetail user={user} />;
}
