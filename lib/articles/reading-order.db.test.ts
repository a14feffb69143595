import { desc, eq, type SQL, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { categoryListing, editions } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { isLive } from './visibility';

/** The plan Postgres chooses when it may sort only if nothing else will do. */
async function planOf(query: { getSQL(): SQL }): Promise<string> {
  return db().transaction(async (tx) => {
    await tx.execute(sql`set local enable_sort = off`);
    await tx.execute(sql`set local enable_seqscan = off`);
    await tx.execute(sql`set local enable_bitmapscan = off`);
    const rows = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain ${query.getSQL()}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
}

test('a page of a category is one stretch of an index, not a sort of the category', async () => {
  const plan = await planOf(
    db()
      .select({ number: categoryListing.articleNumber })
      .from(categoryListing)
      .where(eq(categoryListing.categoryId, 1))
      .orderBy(desc(categoryListing.publishedAt), desc(categoryListing.articleNumber))
      .limit(20),
  );
  expect(plan).toContain('category_listing_order_idx');
  expect(plan).not.toContain('Sort');
});

test('the newest of everything are the end of an index, not a sort of the archive', async () => {
  const plan = await planOf(
    db()
      .select({ number: editions.articleNumber })
      .from(editions)
      .where(isLive())
      .orderBy(desc(editions.publishedAt), desc(editions.articleNumber))
      .limit(20),
  );
  expect(plan).toContain('editions_published_order_idx');
  expect(plan).not.toContain('Sort');
});
