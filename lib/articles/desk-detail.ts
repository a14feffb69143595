import 'server-only';
import { and, desc, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { articles, editions, users } from '@/drizzle/schema';
import { PREPARATION_STATES } from '@/drizzle/schema/vocabulary';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { type Link, routes } from '@/lib/routes';
import type { UserActor } from '@/lib/users/actor';
import type { EditionContent } from './content';
import { factsOf, lastWriter } from './lock-edition';
import { type ArticleKind, articleHref, type EditionState } from './model';
import { type Abilities, abilitiesOf, decideEdition } from './policy';
import { isLate } from './schedule';
import { allowedPosterNames, readContent } from './write-content';

/** One edition as the desk shows it. */
export interface DeskEdition {
  id: number;
  version: number;
  state: EditionState;
  title: string;
  updatedAt: Date;
  startedBy: string | null;
  submitted: { by: string | null; at: Date } | null;
  returned: { by: string | null; at: Date; reason: string } | null;
  scheduledFor: Date | null;
  /** It should have been published by now. */
  late: boolean;
  publishedAt: Date | null;
  withdrawnReason: string;
  overrideReason: string;
  abilities: Abilities;
}

export interface DeskArticle {
  number: number;
  kind: ArticleKind;
  /** What is being worked on: the edition in preparation, else what is live, else what was withdrawn, else the trash. */
  edition: DeskEdition;
  content: EditionContent;
  /** What readers see while another edition is prepared, or null when it is the one above or there is none. */
  live: DeskEdition | null;
  /** The edition above is on its way to readers: no second one is begun or taken out of the trash meanwhile. */
  preparing: boolean;
  /** Put aside while something else stands for the article; the newest first. */
  trashed: DeskEdition[];
  /** Readers have seen some edition of it. */
  published: boolean;
  featured: boolean;
  /** Where readers find it; null while nothing is live. */
  href: string | null;
  posterNames: string[];
}

const [starter, submitter, returner] = ['starter', 'submitter', 'returner'].map((name) => alias(users, name)) as [
  ReturnType<typeof alias<typeof users, string>>,
  ReturnType<typeof alias<typeof users, string>>,
  ReturnType<typeof alias<typeof users, string>>,
];

async function editionsOf(number: number) {
  return db()
    .select({
      id: editions.id,
      kind: articles.kind,
      version: editions.version,
      state: editions.state,
      title: editions.title,
      slug: editions.slug,
      updatedAt: editions.updatedAt,
      firstPublishedAt: articles.firstPublishedAt,
      featuredPosition: articles.featuredPosition,
      startedBy: articles.createdBy,
      starter: starter.name,
      submittedBy: editions.submittedBy,
      writtenBy: lastWriter,
      submitter: submitter.name,
      submittedAt: editions.submittedAt,
      returner: returner.name,
      returnedAt: editions.returnedAt,
      returnedReason: editions.returnedReason,
      scheduledFor: editions.scheduledFor,
      late: sql<boolean>`coalesce(${isLate()}, false)`,
      publishedAt: editions.publishedAt,
      withdrawnReason: editions.withdrawnReason,
      overrideReason: editions.overrideReason,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .leftJoin(starter, eq(starter.id, articles.createdBy))
    .leftJoin(submitter, eq(submitter.id, editions.submittedBy))
    .leftJoin(returner, eq(returner.id, editions.returnedBy))
    .where(and(eq(editions.articleNumber, number), ne(editions.state, 'superseded')))
    .orderBy(
      desc(inArray(editions.state, PREPARATION_STATES)),
      desc(sql`${editions.state} = 'published'`),
      desc(sql`${editions.state} = 'withdrawn'`),
      desc(editions.id),
    )
    .limit(20);
}

type Row = Awaited<ReturnType<typeof editionsOf>>[number];

function toDeskEdition(actor: UserActor, row: Row): DeskEdition {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    title: row.title,
    updatedAt: row.updatedAt,
    startedBy: row.starter,
    submitted: row.submittedAt && { by: row.submitter, at: row.submittedAt },
    returned: row.returnedAt && { by: row.returner, at: row.returnedAt, reason: row.returnedReason },
    scheduledFor: row.scheduledFor,
    late: row.late,
    publishedAt: row.publishedAt,
    withdrawnReason: row.withdrawnReason,
    overrideReason: row.overrideReason,
    abilities: abilitiesOf(actor, factsOf(actor, row)),
  };
}

/** The article as this person may work on it; null when there is none. Throws forbidden for one that is not theirs to see. */
export async function deskArticle(actor: UserActor, number: number): Promise<DeskArticle | null> {
  const rows = await editionsOf(number);
  const [shown] = rows;
  if (!shown) return null;
  if (decideEdition(actor, 'read', factsOf(actor, shown)) !== 'allowed') {
    throw new DomainError('forbidden', 'Bài này của người khác, tài khoản của bạn không xem được.');
  }
  const live = rows.find(({ state }) => state === 'published') ?? null;
  const [content, posterNames] = await Promise.all([readContent(db(), shown.id), allowedPosterNames(db(), actor)]);
  return {
    number,
    kind: shown.kind,
    edition: toDeskEdition(actor, shown),
    content,
    live: live && live !== shown ? toDeskEdition(actor, live) : null,
    preparing: PREPARATION_STATES.some((state) => state === shown.state),
    trashed: rows.filter((row) => row.state === 'trashed' && row !== shown).map((row) => toDeskEdition(actor, row)),
    published: shown.firstPublishedAt !== null,
    featured: live !== null && shown.featuredPosition !== null,
    href: live && articleHref(live.kind, live.slug, number),
    posterNames: [...new Set([...(content.posterName ? [content.posterName] : []), ...posterNames])],
  };
}

/** Names the person may publish under. */
export const posterNamesFor = (actor: UserActor): Promise<string[]> => allowedPosterNames(db(), actor);

/** Other articles of the very same title, the newest first: perhaps this one was written already. */
export async function sameTitle(actor: UserActor, number: number | null, title: string): Promise<Link[]> {
  const rows = await db()
    .selectDistinctOn([editions.articleNumber], {
      number: editions.articleNumber,
      kind: articles.kind,
      title: editions.title,
      slug: editions.slug,
      startedBy: articles.createdBy,
      state: editions.state,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .where(
      and(
        sql`${editions.titleFold} = fold_text(${title})`,
        notInArray(editions.state, ['trashed', 'superseded']),
        number === null ? undefined : ne(editions.articleNumber, number),
      ),
    )
    .orderBy(desc(editions.articleNumber), desc(sql`${editions.state} = 'published'`))
    .limit(5);
  return rows.flatMap((row): Link[] => {
    const mayRead = decideEdition(actor, 'read', factsOf(actor, row)) === 'allowed';
    if (mayRead) return [{ label: row.title, href: routes.deskArticle(row.number) }];
    // Whose draft it is, is nobody's business; what readers see is everybody's.
    return row.state === 'published' ? [{ label: row.title, href: articleHref(row.kind, row.slug, row.number) }] : [];
  });
}
