import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { linkGroups } from '@/drizzle/schema';
import { changedFields } from '@/lib/audit/changed-fields';
import { recordAudit } from '@/lib/audit/record';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import type { LinkGroupEdit } from '@/lib/settings/link-group-input';
import { lockedLinkGroup, lockLinkGroups, refuseTakenTitle } from '@/lib/settings/lock-link-groups';
import { authorizeSettings } from '@/lib/settings/policy';
import type { Actor } from '@/lib/users/actor';

export async function editLinkGroup(actor: Actor, { id, version, ...next }: LinkGroupEdit): Promise<void> {
  authorizeSettings(actor, 'edit-link-group');
  await changeContent(async (tx) => {
    const groups = await lockLinkGroups(tx);
    const { title, position, links } = lockedLinkGroup(groups, { id, version });
    const changed = changedFields({ title, position, links }, next);
    if (!changed) return;
    refuseTakenTitle(groups, next.title, id);
    await tx
      .update(linkGroups)
      .set({ ...next, version: sql`${linkGroups.version} + 1` })
      .where(eq(linkGroups.id, id));
    await recordAudit(tx, actor, { action: 'link-group.edit', subject: { type: 'link-group', id }, ...changed });
    await bumpEpoch(tx);
  });
}
