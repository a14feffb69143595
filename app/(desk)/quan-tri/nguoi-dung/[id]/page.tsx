import type { Metadata } from 'next';
import { NoPermission } from '@/components/desk/no-permission';
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
  if (!user) return <h1>Không có tài khoản này</h1>;
  return <UserDetail user={user} />;
}
