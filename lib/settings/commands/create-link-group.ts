import 'server-only';
import { linkGroups } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import type { NewLinkGroup } from '@/lib/settings/link-group-input';
import { lockLinkGroups, refuseTakenTitle } from '@/lib/settings/lock-link-groups';
import { authorizeSettings } from '@/lib/settings/policy';
import type { Actor } from '@/lib/users/actor';

/** More would push the imprint off the page. */
const MOST_GROUPS = 20;

/** Adds a block of links to the foot of every page. */
export async function createLinkGroup(actor: Actor, input: NewLinkGroup): Promise<{ id: number }> {
  authorizeSettings(actor, 'create-link-group');
  return changeContent(async (tx) => {
    const groups = await lockLinkGroups(tx);
    refuseTakenTitle(groups, input.title);
    if (groups.length >= MOST_GROUPS) {
      throw new DomainError('precondition', `Đã có ${MOST_GROUPS} nhóm liên kết. Hãy xóa bớt hoặc gộp các nhóm.`);
    }
    const [group] = await tx.insert(linkGroups).values(input).returning({ id: linkGroups.id });
    if (!group) throw new Error('the link group was not returned');
    await recordAudit(tx, actor, {
      action: 'link-group.create',
      subject: { type: 'link-group', id: group.id },
      after: input,
    });
    await bumpEpoch(tx);
    return group;
  });
}
