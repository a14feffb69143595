import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { categories } from '@/drizzle/schema';
import { changedFields } from '@/lib/audit/changed-fields';
import { recordAudit } from '@/lib/audit/record';
import { keepAnnouncements } from '@/lib/categories/announcements';
import type { CategoryEdit } from '@/lib/categories/input';
import { holdPublications, lockCategories, lockedCategory } from '@/lib/categories/lock-categories';
import { addressesOf, auditedCategory, lastPosition, refuseImpossiblePlace } from '@/lib/categories/place';
import { authorizeCategory } from '@/lib/categories/policy';
import { CategoryTree } from '@/lib/categories/tree';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { moveAddresses } from '@/lib/redirects/move-addresses';
import type { Actor } from '@/lib/users/actor';

/**
 * Renames, moves, hides or shows a category. With another slug or parent the addresses of its whole branch change, and
 * the old ones lead to the new.
 */
export async function editCategory(actor: Actor, { id, version, ...next }: CategoryEdit): Promise<void> {
  authorizeCategory(actor, 'edit');
  await changeContent(async (tx) => {
    const locked = await lockCategories(tx);
    const before = lockedCategory(locked, { id, version });
    refuseImpossiblePlace(locked, next, id);
    const moves = next.parentId !== before.parentId;
    const after = { ...before, ...next, ...(moves && { position: lastPosition(locked.rows, next.parentId) }) };
    const tree = new CategoryTree(locked.rows.map((row) => (row.id === id ? after : row)));
    const changed = changedFields(auditedCategory(locked.tree, before), auditedCategory(tree, after));
    if (!changed) return;
    await keepAnnouncements(tx, actor, before, after);
    if (moves) await holdPublications(tx);
    await tx
      .update(categories)
      .set({ ...next, position: after.position, version: sql`${categories.version} + 1` })
      .where(eq(categories.id, id));
    if ('address' in changed.after) {
      const branch = locked.tree.branch(id).map((one) => one.id);
      const pairs = branch.flatMap((one) => {
        const to = addressesOf(tree, one);
        return addressesOf(locked.tree, one).map((from, index) => ({ from, to: to[index] ?? from }));
      });
      await moveAddresses(tx, pairs);
    }
    await recordAudit(tx, actor, { action: 'category.edit', subject: { type: 'category', id }, ...changed });
    await bumpEpoch(tx);
  });
}
