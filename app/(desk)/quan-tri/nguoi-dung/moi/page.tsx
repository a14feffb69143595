import type { Metadata } from 'next';
import { NewUserForm } from '@/components/desk/new-user-form';
import { NoPermission } from '@/components/desk/no-permission';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';
import { decideUser } from '@/lib/users/policy';

export const metadata: Metadata = { title: 'Thêm người dùng' };

export default async function Page() {
  const { actor } = await sessionOrSignIn(routes.newUser());
  if (!decideUser(actor, 'create')) return <NoPermission />;
  return (
    <section className="desk-section">
      <h1>Thêm người dùng</h1>
      <NewUserForm />
    </section>
  );
}
