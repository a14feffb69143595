import 'server-only';
import { categories } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import type { NewCategory } from '@/lib/categories/input';
import { lockCategories } from '@/lib/categories/lock-categories';
import { addressesOf, auditedCategory, lastPosition, refuseImpossiblePlace } from '@/lib/categories/place';
import { authorizeCategory } from '@/lib/categories/policy';
import { CategoryTree } from '@/lib/categories/tree';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import { claimAddresses } from '@/lib/redirects/move-addresses';
import type { Actor } from '@/lib/users/actor';

/** Pages read the whole tree at once; a ward has some dozens. */
const MOST_CATEGORIES = 500;

export async function createCategory(actor: Actor, input: NewCategory): Promise<{ id: number }> {
  authorizeCategory(actor, 'create');
  return changeContent(async (tx) => {
    const locked = await lockCategories(tx);
    refuseImpossiblePlace(locked, input);
    if (locked.rows.length >= MOST_CATEGORIES) {
      throw new DomainError('precondition', `Đã có ${MOST_CATEGORIES} chuyên mục. Hãy xóa bớt chuyên mục không dùng.`);
    }
    const [category] = await tx
      .insert(categories)
      .values({ ...input, position: lastPosition(locked.rows, input.parentId) })
      .returning({ id: categories.id });
    if (!category) throw new Error('the category was not returned');
    const stored = { ...input, id: category.id };
    const tree = new CategoryTree([...locked.rows, stored]);
    await claimAddresses(tx, addressesOf(tree, stored.id));
    await recordAudit(tx, actor, {
      action: 'category.create',
      subject: { type: 'category', id: stored.id },
      after: auditedCategory(tree, stored),
    });
    await bumpEpoch(tx);
    return category;
  });
}
