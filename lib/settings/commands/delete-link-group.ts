import 'server-only';
import { eq } from 'drizzle-orm';
import { linkGroups } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import type { LinkGroupVersion } from '@/lib/settings/link-group-input';
import { lockedLinkGroup, lockLinkGroups } from '@/lib/settings/lock-link-groups';
import { authorizeSettings } from '@/lib/settings/policy';
import type { Actor } from '@/lib/users/actor';

/** Takes a block of links off every page; what it held stays in the audit log. */
export async function deleteLinkGroup(actor: Actor, input: LinkGroupVersion): Promise<void> {
  authorizeSettings(actor, 'delete-link-group');
  await changeContent(async (tx) => {
    const { id, title, position, links } = lockedLinkGroup(await lockLinkGroups(tx), input);
    await tx.delete(linkGroups).where(eq(linkGroups.id, id));
    await recordAudit(tx, actor, {
      action: 'link-group.delete',
      subject: { type: 'link-group', id },
      before: { title, position, links },
    });
    await bumpEpoch(tx);
  });
}
