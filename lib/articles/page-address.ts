import 'server-only';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { articles, editions, redirects } from '@/drizzle/schema';
import { LOCKS } from '@/lib/db/advisory-lock';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { routes } from '@/lib/routes';
import { isLive } from './visibility';

/**
 * A fixed page is found by its slug alone: no other live page may have it, and the address it had until now leads to
 * the new one.
 */
export async function keepPageAddress(tx: Transaction, number: number, slug: string): Promise<void> {
  // Two pages published at once would not see each other's. Last of all locks but the epoch's, so nobody waits in a circle.
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.pageAddresses})`);
  const live = tx
    .select({ number: editions.articleNumber, slug: editions.slug })
    .from(editions)
    .innerJoin(articles, and(eq(articles.number, editions.articleNumber), eq(articles.kind, 'page')));
  const [taken] = await live.where(and(isLive(), eq(editions.slug, slug), ne(editions.articleNumber, number))).limit(1);
  if (taken) {
    const message = `Đã có một trang khác ở địa chỉ ${routes.page(slug)}. Hãy đổi đường dẫn.`;
    throw new DomainError('precondition', message, { slug: message });
  }
  await tx.delete(redirects).where(eq(redirects.fromPath, routes.page(slug)));
  const before = await tx
    .select({ slug: editions.slug })
    .from(editions)
    .where(and(eq(editions.articleNumber, number), inArray(editions.state, ['published', 'superseded', 'withdrawn'])))
    .limit(100);
  const former = [...new Set(before.map((row) => row.slug))].filter((other) => other !== slug);
  const others = await tx
    .select({ slug: editions.slug })
    .from(editions)
    .innerJoin(articles, and(eq(articles.number, editions.articleNumber), eq(articles.kind, 'page')))
    .where(and(isLive(), inArray(editions.slug, former), ne(editions.articleNumber, number)))
    .limit(100);
  // What another page has since taken is that page's.
  const old = former.filter((other) => !others.some((page) => page.slug === other));
  for (const other of old) {
    await tx
      .insert(redirects)
      .values({ fromPath: routes.page(other), toPath: routes.page(slug) })
      .onConflictDoUpdate({ target: redirects.fromPath, set: { toPath: routes.page(slug) } });
  }
}
