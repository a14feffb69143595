import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { categories, editionCategories, editions } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { refuseAnnounced } from '@/lib/categories/announcements';
import type { CategoryVersion } from '@/lib/categories/input';
import { lockCategories, lockedCategory } from '@/lib/categories/lock-categories';
import { addressesOf, auditedCategory } from '@/lib/categories/place';
import { authorizeCategory } from '@/lib/categories/policy';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import { forgetAddresses } from '@/lib/redirects/move-addresses';
import type { Actor } from '@/lib/users/actor';

const HIDE_IT = 'Nếu không dùng nữa, hãy ẩn chuyên mục.';

/** Deletes a category that nothing stands in and never did; any other one can be hidden. */
export async function deleteCategory(actor: Actor, input: CategoryVersion): Promise<void> {
  authorizeCategory(actor, 'delete');
  await changeContent(async (tx) => {
    const locked = await lockCategories(tx);
    const category = lockedCategory(locked, input);
    if (locked.tree.children(category.id).length > 0) {
      throw new DomainError('precondition', `Chuyên mục này còn chuyên mục con nên không xóa được. ${HIDE_IT}`);
    }
    await refuseUsed(tx, category.id);
    await refuseAnnounced(tx, category);
    await tx.delete(categories).where(eq(categories.id, category.id));
    await forgetAddresses(tx, addressesOf(locked.tree, category.id));
    await recordAudit(tx, actor, {
      action: 'category.delete',
      subject: { type: 'category', id: category.id },
      before: auditedCategory(locked.tree, category),
    });
    await bumpEpoch(tx);
  });
}

/** Drafts, history and what was withdrawn count too: whoever reads them must still see where they stood. */
async function refuseUsed(tx: Transaction, id: number): Promise<void> {
  // An article that is just being put here is waited for, and one that comes later finds the category gone.
  await tx.select({ id: categories.id }).from(categories).where(eq(categories.id, id)).for('update').limit(1);
  const [used] = await tx.execute<{ articles: number }>(sql`
    select count(distinct ${editions.articleNumber})::int as articles from ${editions}
    where ${editions.primaryCategoryId} = ${id} or ${editions.id} in (
      select ${editionCategories.editionId} from ${editionCategories} where ${editionCategories.categoryId} = ${id})`);
  if (!used || used.articles === 0) return;
  throw new DomainError(
    'precondition',
    `Có ${used.articles} bài thuộc chuyên mục này, kể cả bản nháp và bài đã gỡ, nên không xóa được. ${HIDE_IT}`,
  );
}
