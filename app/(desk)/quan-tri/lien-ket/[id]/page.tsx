import type { Metadata } from 'next';
import { LinkGroupDetail } from '@/components/desk/link-group-detail';
import { NoPermission } from '@/components/desk/no-permission';
import { NotHere } from '@/components/desk/not-here';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';
import { findLinkGroup } from '@/lib/settings/desk-queries';
import { decideSettings } from '@/lib/settings/policy';

export const metadata: Metadata = { title: 'Nhóm liên kết' };

export default async function Page({ params }: PageProps<'/quan-tri/lien-ket/[id]'>) {
  const id = Number((await params).id);
  const known = Number.isSafeInteger(id) && id > 0;
  const { actor } = await sessionOrSignIn(known ? routes.deskLinkGroup(id) : routes.deskLinks());
  if (!decideSettings(actor, 'read')) return <NoPermission />;
  const group = known ? await findLinkGroup(actor, id) : null;
  if (!group) return <NotHere what="nhóm liên kết" back={{ label: 'danh sách liên kết', href: routes.deskLinks() }} />;
  return <LinkGroupDetail group={group} />;
}
