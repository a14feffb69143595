import type { Metadata } from 'next';
import { LinkGroupList } from '@/components/desk/link-group-list';
import { NoPermission } from '@/components/desk/no-permission';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';
import { listLinkGroups } from '@/lib/settings/desk-queries';
import { decideSettings } from '@/lib/settings/policy';

export const metadata: Metadata = { title: 'Liên kết' };

export default async function Page() {
  const { actor } = await sessionOrSignIn(routes.deskLinks());
  if (!decideSettings(actor, 'read')) return <NoPermission />;
  return <LinkGroupList groups={await listLinkGroups(actor)} />;
}
