import 'server-only';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { articles, editions } from '@/drizzle/schema';
import type { PlacedPage } from '@/lib/articles/input';
import { lockEdition } from '@/lib/articles/lock-edition';
import { isLive } from '@/lib/articles/visibility';
import { recordAudit } from '@/lib/audit/record';
import { LOCKS } from '@/lib/db/advisory-lock';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import type { Actor } from '@/lib/users/actor';

/** Gives a live fixed page its place in the menu, the others moving along, or takes it out. `seen` is where it stood. */
export async function placePage(
  actor: Actor,
  { seen, place, ...input }: PlacedPage,
): Promise<{ number: number; place: number | null }> {
  return changeContent(async (tx) => {
    // The order is of all of them, so whoever changes it does so alone. Before the article's lock: nobody waits in a circle.
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.places})`);
    const { number, title } = await lockEdition(tx, actor, 'place', input);
    const before = await pagesInOrder(tx);
    if (placeOf(before, number) !== seen) {
      throw new DomainError('conflict', 'Thứ tự trong danh mục vừa được đổi ở nơi khác. Hãy tải lại trang.');
    }
    const after = before.filter((page) => page.number !== number);
    if (place !== null) after.splice(indexOfPlace(after, place), 0, { number, live: true });
    await tx.update(articles).set({ menuPosition: null }).where(eq(articles.number, number));
    for (const [index, page] of after.entries()) {
      await tx
        .update(articles)
        .set({ menuPosition: index + 1 })
        .where(eq(articles.number, page.number));
    }
    const reached = placeOf(after, number);
    await recordAudit(tx, actor, {
      action: 'article.place',
      subject: { type: 'article', id: number },
      before: { place: seen },
      after: { place: reached, title },
    });
    await bumpEpoch(tx);
    return { number, place: reached };
  });
}

interface PageInMenu {
  number: number;
  live: boolean;
}

/** With those that are withdrawn at the moment: they come back to where they stood. */
async function pagesInOrder(tx: Transaction): Promise<PageInMenu[]> {
  return tx
    .select({ number: articles.number, live: sql<boolean>`${editions.id} is not null` })
    .from(articles)
    .leftJoin(editions, and(eq(editions.articleNumber, articles.number), isLive()))
    .where(and(eq(articles.kind, 'page'), isNotNull(articles.menuPosition)))
    .orderBy(asc(articles.menuPosition), asc(articles.number))
    .limit(200);
}

/** As readers count it, from 1; null for a page that is not in the menu. */
function placeOf(pages: readonly PageInMenu[], number: number): number | null {
  const index = pages.filter(({ live }) => live).findIndex((page) => page.number === number);
  return index < 0 ? null : index + 1;
}

/** Where in the whole order a page goes that readers shall count as the `place`-th. */
function indexOfPlace(pages: readonly PageInMenu[], place: number): number {
  const next = pages.filter(({ live }) => live)[place - 1];
  return next ? pages.indexOf(next) : pages.length;
}
