import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, like } from 'drizzle-orm';
import { articles, articleViews, categories, editions, media } from '@/drizzle/schema';
import { featureArticle } from '@/lib/articles/commands/feature-article';
import type { ImportedArticle } from '@/lib/articles/commands/import-article';
import { returnEdition } from '@/lib/articles/commands/return-edition';
import { scheduleEdition } from '@/lib/articles/commands/schedule-edition';
import { trashEdition } from '@/lib/articles/commands/trash-edition';
import { withdrawArticle } from '@/lib/articles/commands/withdraw-article';
import { articleHref } from '@/lib/articles/model';
import { db } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import { makeUser } from '@/lib/testing/accounts';
import { bodyOf, breakArticle, makeArticle, makeCategory, versionOf } from '@/lib/testing/content';
import { makeDraft, makePublished, makeSubmitted, type Seen } from '@/lib/testing/editions';
import { systemActor, type UserActor } from '@/lib/users/actor';

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

  /** What somebody has written and not handed over yet. */
  async draft(by: UserActor): Promise<Seen & { title: string }> {
    const text = await this.text();
    return { ...(await makeDraft(by, text)), ...text };
  }

  async submitted(by: UserActor): Promise<Seen & { title: string }> {
    const text = await this.text();
    return { ...(await makeSubmitted(by, text)), ...text };
  }

  async returned(by: UserActor, editor: UserActor): Promise<Seen> {
    const seen = await this.submitted(by);
    return { ...seen, ...(await returnEdition(editor, { ...seen, reason: 'Thiếu nguồn của số liệu.' })) };
  }

  async scheduled(by: UserActor, approver: UserActor): Promise<Seen> {
    const seen = await this.submitted(by);
    const at = new Date(Date.now() + 48 * 3_600_000);
    return { ...seen, ...(await scheduleEdition(approver, { ...seen, at, overrideReason: '' })) };
  }

  async trashed(by: UserActor): Promise<Seen> {
    const seen = await this.draft(by);
    return { ...seen, ...(await trashEdition(by, seen)) };
  }

  /** Written by one and approved by the other, today. */
  async approved(by: UserActor, approver: UserActor): Promise<Seen & Published> {
    const seen = await makePublished(by, approver, await this.text());
    return { ...seen, ...(await toPublished(seen.number)) };
  }

  /** As time does. */
  async makeDue(number: number): Promise<void> {
    await db()
      .update(editions)
      .set({ scheduledFor: new Date(Date.now() - 1000) })
      .where(and(eq(editions.articleNumber, number), eq(editions.state, 'scheduled')));
  }

  /** The featured news, in their order; whoever is put among them pushes the last one out. */
  async featured(): Promise<number[]> {
    const rows = await db()
      .select({ number: articles.number })
      .from(articles)
      .where(isNotNull(articles.featuredPosition))
      .orderBy(articles.featuredPosition)
      .limit(100);
    return rows.map(({ number }) => number);
  }

  async featureAgain(numbers: number[]): Promise<void> {
    const admin = await makeUser('admin');
    for (const number of numbers.toReversed()) {
      const [live] = await db()
        .select({ edition: editions.id, version: editions.version })
        .from(editions)
        .where(and(eq(editions.articleNumber, number), eq(editions.state, 'published')))
        .limit(1);
      if (live) await featureArticle(admin, { ...live, featured: true });
    }
  }

  /** Where readers find what the desk has published. */
  address(number: number): Promise<Published> {
    return toPublished(number);
  }

  private async text() {
    const { id } = await this.category();
    const name = this.unique();
    return { title: `Bài soạn ${name}`, body: bodyOf(`Nội dung của ${name}.`), primaryCategoryId: id };
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

  /** Gives a picture of the demonstration a credit, and takes it back after `work`. */
  async whileCredited(id: number, credit: string, work: () => Promise<void>): Promise<void> {
    const [before] = await db().select({ credit: media.credit }).from(media).where(eq(media.id, id)).limit(1);
    await db().update(media).set({ credit }).where(eq(media.id, id));
    try {
      await work();
    } finally {
      await db().update(media).set({ credit: before?.credit }).where(eq(media.id, id));
    }
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
