import { articles, categories } from '@/drizzle/schema';
import { seedDatabase } from '@/drizzle/seed/seed';
import { db } from '@/lib/db/client';
import type { Env } from '@/lib/env';
import { step } from './progress';

/** Fills a database that holds no category and no article. */
export async function seedWhenEmpty(kind: Env['SEED']): Promise<void> {
  if (kind === 'none' || !(await isEmpty())) return;
  const label = kind === 'demo' ? 'Tạo nội dung minh họa' : 'Tạo chuyên mục và trang của phường';
  await step(label, (say) => seedDatabase(kind, say));
}

async function isEmpty(): Promise<boolean> {
  const [article] = await db().select({ number: articles.number }).from(articles).limit(1);
  const [category] = await db().select({ id: categories.id }).from(categories).limit(1);
  return !article && !category;
}
