import { and, eq, isNull } from 'drizzle-orm';
import { categories, linkGroups, settings } from '@/drizzle/schema';
import { importArticleIn } from '@/lib/articles/commands/import-article';
import type { Transaction } from '@/lib/db/client';
import { linksSchema, siteSettingsSchema } from '@/lib/settings/input';
import type { Actor } from '@/lib/users/actor';
import { buildBody } from './body-builder';
import type { SeedCategory } from './content/model';
import { PAGES } from './content/pages';
import { CATEGORIES, LINK_GROUPS, SETTINGS } from './content/ward';

/** What every ward starts from: its settings, its categories, blocks of links and fixed pages. */
export async function seedWard(tx: Transaction, actor: Actor, now: Date): Promise<void> {
  await tx
    .insert(settings)
    .values({ data: siteSettingsSchema.parse(SETTINGS) })
    .onConflictDoNothing();
  await seedCategories(tx, CATEGORIES, null);
  if ((await tx.$count(linkGroups)) === 0) {
    await tx
      .insert(linkGroups)
      .values(LINK_GROUPS.map(({ title, links }, position) => ({ title, position, links: linksSchema.parse(links) })));
  }
  for (const [menuPosition, page] of PAGES.entries()) {
    await importArticleIn(tx, actor, {
      legacyId: `seed:page:${page.slug}`,
      kind: 'page',
      title: page.title,
      slug: page.slug,
      lead: page.lead,
      body: buildBody(page.body, new Map()),
      categories: [],
      posterName: 'Ban biên tập',
      publishedAt: now,
      menuPosition,
    });
  }
}

async function seedCategories(tx: Transaction, siblings: readonly SeedCategory[], parentId: number | null) {
  for (const [position, { slug, name, description, homePosition, children = [] }] of siblings.entries()) {
    await tx
      .insert(categories)
      .values({ parentId, slug, name, description, position, homePosition })
      .onConflictDoNothing();
    const underParent = parentId === null ? isNull(categories.parentId) : eq(categories.parentId, parentId);
    const [row] = await tx
      .select({ id: categories.id })
      .from(categories)
      .where(and(underParent, eq(categories.slug, slug)))
      .limit(1);
    if (!row) throw new Error(`The category ${slug} was not stored`);
    await seedCategories(tx, children, row.id);
  }
}
