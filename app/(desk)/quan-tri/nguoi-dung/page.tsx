import type { Metadata } from 'next';
import { NoPermission } from '@/components/desk/no-permission';
import { UserList } from '@/components/desk/user-list';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';
import { decideUser } from '@/lib/users/policy';
import { listUsers } from '@/lib/users/queries';

export const metadata: Metadata = { title: 'Người dùng' };

export default async function Page() {
  const { actor } = await sessionOrSignIn(routes.users());
  if (!decideUser(actor, 'list')) return <NoPermission />;
  return <UserList users={await listUsers(actor)} />;
}
