import 'server-only';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { cache } from 'react';
import { articles, editions, linkGroups, settings } from '@/drizzle/schema';
import { isLive } from '@/lib/articles/visibility';
import { categoryTree } from '@/lib/categories/queries';
import type { CategoryTree } from '@/lib/categories/tree';
import { db } from '@/lib/db/client';
import { type Link, routes } from '@/lib/routes';
import { accentPalette, accentStylesheet } from './colours';
import { emblemOf } from './emblem';
import { linksSchema, siteSettingsSchema } from './input';
import type { LinkGroup, MenuItem, SiteChrome, SiteSettings } from './model';

/** What a portal says before anybody has filled in its settings (SEED=none). */
export const UNSET: SiteSettings = {
  siteName: 'Cổng thông tin điện tử',
  officeName: 'Ủy ban nhân dân phường, xã',
  description: '',
  parentPortal: null,
  responsiblePerson: { name: '', title: '' },
  address: '',
  phone: '',
  email: '',
  sourceNotice: '',
  legalBasis: '',
  displayNames: [],
  announcementCategory: null,
  measuringScript: null,
  emblemMediaId: null,
  accentColour: null,
};

export const siteSettings = cache(async (): Promise<SiteSettings> => {
  const [row] = await db().select({ data: settings.data }).from(settings).limit(1);
  return row ? siteSettingsSchema.parse(row.data) : UNSET;
});

/** The stylesheet of a colour (#rrggbb) that is the ward's; null for any other. */
export async function coloursFor(colour: string): Promise<string | null> {
  const { accentColour } = await siteSettings();
  const palette = accentColour === colour ? accentPalette(colour) : null;
  return palette && accentStylesheet(palette);
}

async function pagesInMenu(): Promise<Link[]> {
  const rows = await db()
    .select({ title: editions.title, slug: editions.slug })
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleNumber, articles.number), isLive()))
    .where(and(eq(articles.kind, 'page'), isNotNull(articles.menuPosition)))
    .orderBy(asc(articles.menuPosition), asc(articles.number))
    .limit(50);
  return rows.map(({ title, slug }) => ({ label: title, href: routes.page(slug) }));
}

async function readLinkGroups(): Promise<LinkGroup[]> {
  const rows = await db()
    .select({ title: linkGroups.title, links: linkGroups.links })
    .from(linkGroups)
    .orderBy(asc(linkGroups.position), asc(linkGroups.id))
    .limit(50);
  return rows.map(({ title, links }) => ({ title, links: linksSchema.parse(links) }));
}

function categoriesInMenu(tree: CategoryTree): MenuItem[] {
  return tree.visibleChildren(null).map((root) => ({
    label: root.name,
    href: routes.category(tree.path(root.id)),
    children: tree
      .visibleChildren(root.id)
      .map((child) => ({ label: child.name, href: routes.category(tree.path(child.id)) })),
  }));
}

/** What surrounds every reader page; once a request. The fixed pages stand in the menu under the first of them. */
export const siteChrome = cache(async (): Promise<SiteChrome> => {
  const [site, tree, pages, groups] = await Promise.all([
    siteSettings(),
    categoryTree(),
    pagesInMenu(),
    readLinkGroups(),
  ]);
  const [firstPage, ...otherPages] = pages;
  return {
    settings: site,
    emblem: await emblemOf(site.emblemMediaId),
    menu: [...(firstPage ? [{ ...firstPage, children: otherPages }] : []), ...categoriesInMenu(tree)],
    linkGroups: groups,
  };
});
