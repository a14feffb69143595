import type { Metadata } from 'next';
import { NoPermission } from '@/components/desk/no-permission';
import { SettingsForm } from '@/components/desk/settings-form';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { categoryTree } from '@/lib/categories/queries';
import { routes } from '@/lib/routes';
import { deskSettings } from '@/lib/settings/desk-queries';
import { emblemChoices } from '@/lib/settings/emblem';
import { decideSettings } from '@/lib/settings/policy';

export const metadata: Metadata = { title: 'Cài đặt' };

export default async function Page() {
  const { actor } = await sessionOrSignIn(routes.deskSettings());
  if (!decideSettings(actor, 'edit')) return <NoPermission />;
  const [stored, tree] = await Promise.all([deskSettings(actor), categoryTree()]);
  const emblems = await emblemChoices(actor, stored.settings.emblemMediaId);
  const roots = tree.children(null).map(({ slug, name, visible }) => ({
    value: slug,
    label: visible ? name : `${name} (đang ẩn)`,
  }));
  return (
    <section className="desk-section">
      <h1>Cài đặt</h1>
      <SettingsForm
        {...stored}
        announcementCategories={[{ value: '', label: 'Không có khối Thông báo' }, ...roots]}
        emblems={emblems}
      />
    </section>
  );
}
