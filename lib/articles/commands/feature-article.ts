import 'server-only';
import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { articles, editions } from '@/drizzle/schema';
import { FEATURED } from '@/lib/articles/home';
import type { FeaturedEdition } from '@/lib/articles/input';
import { lockEdition } from '@/lib/articles/lock-edition';
import { isLive } from '@/lib/articles/visibility';
import { recordAudit } from '@/lib/audit/record';
import { LOCKS } from '@/lib/db/advisory-lock';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import type { Actor } from '@/lib/users/actor';

/** Puts live news first among the featured ones of the home page, where the last one then makes room; or takes it off. */
export async function featureArticle(
  actor: Actor,
  { featured, ...input }: FeaturedEdition,
): Promise<{ number: number }> {
  return changeContent(async (tx) => {
    // The order is of all of them, so whoever changes it does so alone. Before the article's lock: nobody waits in a circle.
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.places})`);
    const { number, title } = await lockEdition(tx, actor, 'feature', input);
    const before = await featuredNumbers(tx);
    const others = before.filter((other) => other !== number);
    const after = (featured ? [number, ...others] : others).slice(0, FEATURED);
    await tx.update(articles).set({ featuredPosition: null }).where(isNotNull(articles.featuredPosition));
    for (const [featuredPosition, placed] of after.entries()) {
      await tx.update(articles).set({ featuredPosition }).where(eq(articles.number, placed));
    }
    await recordAudit(tx, actor, {
      action: 'article.feature',
      subject: { type: 'article', id: number },
      before: { featured: before },
      after: { featured: after, title },
    });
    await bumpEpoch(tx);
    return { number };
  });
}

/** Those readers see as featured, in their order. What was withdrawn has left its place. */
async function featuredNumbers(tx: Transaction): Promise<number[]> {
  const live = tx.select({ number: editions.articleNumber }).from(editions).where(isLive());
  const rows = await tx
    .select({ number: articles.number })
    .from(articles)
    .where(and(isNotNull(articles.featuredPosition), inArray(articles.number, live)))
    .orderBy(asc(articles.featuredPosition), desc(articles.number))
    .limit(FEATURED);
  return rows.map(({ number }) => number);
}
