import 'server-only';
import { and, desc, eq, ne } from 'drizzle-orm';
import { Feed } from 'feed';
import { articles, categoryListing, editions } from '@/drizzle/schema';
import { categoryTree } from '@/lib/categories/queries';
import { db } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import { absoluteUrl } from '@/lib/settings/metadata';
import { siteSettings } from '@/lib/settings/queries';
import { xmlText } from '@/lib/text/xml';
import { cardsByNumbers } from './cards';
import { isLive } from './visibility';

const ITEMS = 30;

async function newestNumbers(categoryId: number | null): Promise<number[]> {
  if (categoryId !== null) {
    const rows = await db()
      .select({ number: categoryListing.articleNumber })
      .from(categoryListing)
      .where(eq(categoryListing.categoryId, categoryId))
      .orderBy(desc(categoryListing.publishedAt), desc(categoryListing.articleNumber))
      .limit(ITEMS);
    return rows.map(({ number }) => number);
  }
  const rows = await db()
    .select({ number: editions.articleNumber })
    .from(editions)
    .innerJoin(articles, and(eq(articles.number, editions.articleNumber), ne(articles.kind, 'page')))
    .where(isLive())
    .orderBy(desc(editions.publishedAt), desc(editions.articleNumber))
    .limit(ITEMS);
  return rows.map(({ number }) => number);
}

/** RSS 2.0 of the newest news, of the whole portal or of a category; null for an unknown or hidden category. */
export async function newsFeed(path: readonly string[]): Promise<string | null> {
  const [tree, settings] = await Promise.all([categoryTree(), siteSettings()]);
  const category = path.length === 0 ? null : tree.findVisible(path);
  if (category === undefined) return null;
  const cards = await cardsByNumbers(await newestNumbers(category?.id ?? null));
  const home = absoluteUrl(category ? routes.category(path) : routes.home());
  const feed = new Feed({
    id: home,
    link: home,
    title: xmlText(category ? `${category.name} – ${settings.siteName}` : settings.siteName),
    description: xmlText(category?.description || settings.description || settings.siteName),
    language: 'vi',
    copyright: xmlText(settings.sourceNotice || settings.officeName),
    updated: cards[0]?.publishedAt,
    feedLinks: { rss: absoluteUrl(category ? routes.categoryFeed(path) : routes.feed()) },
  });
  for (const card of cards) {
    const url = absoluteUrl(card.href);
    feed.addItem({
      id: url,
      link: url,
      title: xmlText(card.title),
      description: xmlText(card.lead),
      date: card.publishedAt,
      category: card.category ? [{ name: xmlText(card.category.label) }] : [],
    });
  }
  return feed.rss2();
}
