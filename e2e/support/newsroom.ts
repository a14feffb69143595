import { randomUUID } from 'node:crypto';
import { eq, like } from 'drizzle-orm';
import { articles, articleViews, categories, editions, media } from '@/drizzle/schema';
import type { ImportedArticle } from '@/lib/articles/commands/import-article';
import { withdrawArticle } from '@/lib/articles/commands/withdraw-article';
import { articleHref } from '@/lib/articles/model';
import { db } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import { breakArticle, makeArticle, makeCategory, versionOf } from '@/lib/testing/content';
import { systemActor } from '@/lib/users/actor';

export interface Published {
  number: number;
  title: string;
  href: string;
}

export interface OwnCategory {
  id: number;
  name: string;
  /** Slug path, as `publish({ categories })` takes it. */
  path: string;
  href: string;
}

/** Old enough never to push the demonstration content off the home page. */
const LONG_AGO = Date.UTC(2012, 0, 1);

async function toPublished(number: number): Promise<Published> {
  const [row] = await db()
    .select({ kind: articles.kind, title: editions.title, slug: editions.slug })
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .where(eq(editions.articleNumber, number))
    .limit(1);
  if (!row) throw new Error(`article ${number} has no edition`);
  return { number, title: row.title, href: articleHref(row.kind, row.slug, number) };
}

/**
 * Publishes and withdraws by the portal's own commands, from another process than the server under test: what the browser
 * then sees came through the database and its announcements. Whatever a test makes here is its own.
 */
export class Newsroom {
  private minutes = 0;

  /** A word that no other test uses. */
  unique(): string {
    return randomUUID().slice(0, 8);
  }

  async publish(more: Partial<ImportedArticle> = {}): Promise<Published> {
    this.minutes += 1;
    const name = this.unique();
    const number = await makeArticle({
      legacyId: `e2e:${name}`,
      title: `Bài thử ${name}`,
      publishedAt: new Date(LONG_AGO + this.minutes * 60_000),
      ...more,
    });
    return toPublished(number);
  }

  /** An article whose page cannot be drawn. */
  async publishBroken(): Promise<Published> {
    const published = await this.publish();
    await breakArticle(published.number);
    return published;
  }

  async withdraw(number: number, reason: string): Promise<void> {
    await withdrawArticle(systemActor('cli'), { number, version: await versionOf(number), reason });
  }

  /** A category two levels down, where no menu shows it: the pages of all tests keep their length. */
  async category(): Promise<OwnCategory> {
    const slug = `muc-${this.unique()}`;
    const [above] = await db()
      .select({ id: categories.id })
      .from(categories)
      .where(eq(categories.slug, 'tro-giup-phap-ly'))
      .limit(1);
    if (!above) throw new Error('the demonstration content is not there');
    const name = `Mục ${slug.slice(4)}`;
    const { id } = await makeCategory(slug, { parentId: above.id, name, position: 1000 });
    const path = ['tuyen-truyen-phap-luat', 'tro-giup-phap-ly', slug];
    return { id, name, path: path.join('/'), href: routes.category(path) };
  }

  /** What was counted, the baseline of an import not included. */
  async countedViews(number: number): Promise<number> {
    const [row] = await db()
      .select({ total: articleViews.total })
      .from(articleViews)
      .where(eq(articleViews.articleNumber, number))
      .limit(1);
    return row?.total ?? 0;
  }

  /** Pictures of the demonstration, for articles that need some. */
  async pictures(count: number): Promise<number[]> {
    const rows = await db().select({ id: media.id }).from(media).orderBy(media.id).limit(count);
    return rows.map(({ id }) => id);
  }

  /** The article of the old portal that every demonstration begins with. */
  async seedArticle(): Promise<Published> {
    return this.find(like(editions.title, 'Tọa đàm “Mặt trận-đoàn thể%'));
  }

  async seedWithdrawn(): Promise<Published> {
    return this.find(eq(editions.title, 'Thông báo lịch cúp điện khu Bến Cá'));
  }

  private async find(condition: ReturnType<typeof eq>): Promise<Published> {
    const [row] = await db().select({ number: editions.articleNumber }).from(editions).where(condition).limit(1);
    if (!row) throw new Error('the demonstration content is not there');
    return toPublished(row.number);
  }
}
