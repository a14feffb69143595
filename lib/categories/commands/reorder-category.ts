import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { categories } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import type { CategoryOrder } from '@/lib/categories/input';
import { lockCategories, lockedCategory } from '@/lib/categories/lock-categories';
import { authorizeCategory } from '@/lib/categories/policy';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import type { Actor } from '@/lib/users/actor';

/** Exchanges a category with the sibling before or after it. */
export async function reorderCategory(actor: Actor, { direction, ...input }: CategoryOrder): Promise<void> {
  authorizeCategory(actor, 'reorder');
  await changeContent(async (tx) => {
    const locked = await lockCategories(tx);
    const category = lockedCategory(locked, input);
    const order = locked.rows.filter(({ parentId }) => parentId === category.parentId);
    const from = order.indexOf(category);
    const to = from + (direction === 'up' ? -1 : 1);
    const other = order[to];
    if (!other) {
      const end = direction === 'up' ? 'đầu' : 'cuối';
      throw new DomainError('precondition', `Chuyên mục này đã đứng ${end} trong cấp của nó.`);
    }
    order[from] = other;
    order[to] = category;
    for (const [position, { id, position: stood }] of order.entries()) {
      if (position !== stood) await tx.update(categories).set({ position }).where(eq(categories.id, id));
    }
    // Whoever still sees the old order must not move it once more without knowing.
    await tx
      .update(categories)
      .set({ version: sql`${categories.version} + 1` })
      .where(eq(categories.id, category.id));
    await recordAudit(tx, actor, {
      action: 'category.reorder',
      subject: { type: 'category', id: category.id },
      before: { name: category.name, place: from + 1 },
      after: { name: category.name, place: to + 1 },
    });
    await bumpEpoch(tx);
  });
}
