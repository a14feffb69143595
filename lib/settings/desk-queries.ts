import 'server-only';
import { asc, eq } from 'drizzle-orm';
import { linkGroups, settings } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import type { Link } from '@/lib/routes';
import type { Actor } from '@/lib/users/actor';
import { linksSchema, siteSettingsSchema } from './input';
import type { SiteSettings } from './model';
import { authorizeSettings } from './policy';
import { UNSET } from './queries';

export interface DeskSettings {
  settings: SiteSettings;
  /** 0 while nothing is stored. */
  version: number;
}

export async function deskSettings(actor: Actor): Promise<DeskSettings> {
  authorizeSettings(actor, 'read');
  const [row] = await db().select({ data: settings.data, version: settings.version }).from(settings).limit(1);
  return row ? { settings: siteSettingsSchema.parse(row.data), version: row.version } : { settings: UNSET, version: 0 };
}

export interface DeskLinkGroup {
  id: number;
  title: string;
  position: number;
  links: Link[];
  version: number;
}

const GROUP = {
  id: linkGroups.id,
  title: linkGroups.title,
  position: linkGroups.position,
  links: linkGroups.links,
  version: linkGroups.version,
};

/** In the order readers see them. */
export async function listLinkGroups(actor: Actor): Promise<DeskLinkGroup[]> {
  authorizeSettings(actor, 'read');
  const rows = await db()
    .select(GROUP)
    .from(linkGroups)
    .orderBy(asc(linkGroups.position), asc(linkGroups.id))
    .limit(100);
  return rows.map((row) => ({ ...row, links: linksSchema.parse(row.links) }));
}

export async function findLinkGroup(actor: Actor, id: number): Promise<DeskLinkGroup | null> {
  authorizeSettings(actor, 'read');
  const [row] = await db().select(GROUP).from(linkGroups).where(eq(linkGroups.id, id)).limit(1);
  return row ? { ...row, links: linksSchema.parse(row.links) } : null;
}
