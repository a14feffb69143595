import type { Metadata } from 'next';
import { NewLinkGroupForm } from '@/components/desk/new-link-group-form';
import { NoPermission } from '@/components/desk/no-permission';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';
import { listLinkGroups } from '@/lib/settings/desk-queries';
import { decideSettings } from '@/lib/settings/policy';

export const metadata: Metadata = { title: 'Thêm nhóm liên kết' };

export default async function Page() {
  const { actor } = await sessionOrSignIn(routes.newLinkGroup());
  if (!decideSettings(actor, 'create-link-group')) return <NoPermission />;
  const last = (await listLinkGroups(actor)).at(-1);
  return (
    <section className="desk-section">
      <p>
        <a href={routes.deskLinks()}>← Liên kết</a>
      </p>
      <h1>Thêm nhóm liên kết</h1>
      <NewLinkGroupForm position={Math.min(99, (last?.position ?? 0) + 1)} />
    </section>
  );
}
