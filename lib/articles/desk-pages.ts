import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { articles, editions } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { routes } from '@/lib/routes';
import type { UserActor } from '@/lib/users/actor';
import { standsForItsArticle } from './desk-list';
import { factsOf } from './lock-edition';
import { articleHref, type EditionState } from './model';
import { decideEdition, mayCreate } from './policy';

export interface DeskPage {
  number: number;
  title: string;
  /** Of the edition that stands for it. */
  state: EditionState;
  changedAt: Date;
  deskHref: string;
  /** What readers see; null while it is not published. */
  live: { edition: number; version: number; href: string; mayPlace: boolean } | null;
  /** Among the live pages of the menu, from 1; null when it is not in the menu. */
  place: number | null;
}

/** More fixed pages than a ward has. */
const MOST_PAGES = 200;

/** Every fixed page: those of the menu in their order, then the others by title. */
export async function deskPages(actor: UserActor): Promise<DeskPage[]> {
  if (!mayCreate(actor, 'page')) throw new DomainError('forbidden', 'Tài khoản này không có quyền làm việc đó.');
  const live = alias(editions, 'live');
  const rows = await db()
    .select({
      number: articles.number,
      kind: articles.kind,
      startedBy: articles.createdBy,
      menuPosition: articles.menuPosition,
      title: editions.title,
      state: editions.state,
      changedAt: editions.updatedAt,
      live: { edition: live.id, version: live.version, slug: live.slug },
    })
    .from(editions)
    .innerJoin(articles, and(eq(articles.number, editions.articleNumber), eq(articles.kind, 'page')))
    .leftJoin(live, and(eq(live.articleNumber, articles.number), eq(live.state, 'published')))
    .where(standsForItsArticle)
    .orderBy(sql`${articles.menuPosition} nulls last`, asc(editions.titleFold), asc(articles.number))
    .limit(MOST_PAGES);
  const inMenu = rows
    .filter(({ menuPosition, live: shown }) => menuPosition !== null && shown)
    // As readers get them: equal positions by number.
    .sort((a, b) => (a.menuPosition ?? 0) - (b.menuPosition ?? 0) || a.number - b.number);
  return rows.map((row) => ({
    number: row.number,
    title: row.title,
    state: row.state,
    changedAt: row.changedAt,
    deskHref: routes.deskArticle(row.number),
    live: row.live && {
      edition: row.live.edition,
      version: row.live.version,
      href: articleHref('page', row.live.slug, row.number),
      mayPlace: decideEdition(actor, 'place', factsOf(actor, { ...row, state: 'published' })) === 'allowed',
    },
    place: inMenu.indexOf(row) < 0 ? null : inMenu.indexOf(row) + 1,
  }));
}
