import { eq } from 'drizzle-orm';
import { categories, editions } from '@/drizzle/schema';
import { type ImportedArticle, importArticle } from '@/lib/articles/commands/import-article';
import { db } from '@/lib/db/client';
import { type ArticleBody, SCHEMA_VERSION } from '@/lib/richtext/model';
import { systemActor } from '@/lib/users/actor';

let made = 0;

export function bodyOf(...paragraphs: string[]): ArticleBody {
  return {
    type: 'doc',
    attrs: { schemaVersion: SCHEMA_VERSION },
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

export async function makeCategory(
  slug: string,
  more: Partial<typeof categories.$inferInsert> = {},
): Promise<{ id: number }> {
  const [row] = await db()
    .insert(categories)
    .values({ name: `Chuyên mục ${slug}`, slug, ...more })
    .returning({ id: categories.id });
  if (!row) throw new Error('the category was not stored');
  return row;
}

/** Publishes an article by the real command; every call makes another one. */
export async function makeArticle(more: Partial<ImportedArticle> = {}): Promise<number> {
  made += 1;
  const { number } = await importArticle(systemActor('seed'), {
    legacyId: `test:${made}`,
    title: `Tin số ${made}`,
    body: bodyOf('Nội dung của tin.'),
    categories: [],
    publishedAt: new Date(Date.UTC(2026, 0, 1) + made * 60_000),
    ...more,
  });
  return number;
}

/** Makes the stored body one that only newer software reads, as after a step back to an older one: its page throws. */
export async function breakArticle(number: number): Promise<void> {
  const body = { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION + 1 }, content: [] };
  await db().update(editions).set({ body }).where(eq(editions.articleNumber, number));
}

export async function versionOf(number: number): Promise<number> {
  const [row] = await db()
    .select({ version: editions.version })
    .from(editions)
    .where(eq(editions.articleNumber, number))
    .limit(1);
  if (!row) throw new Error(`article ${number} has no edition`);
  return row.version;
}
