import 'server-only';
import { and, asc, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { articles, editionCategories, editions, users } from '@/drizzle/schema';
import { PREPARATION_STATES } from '@/drizzle/schema/vocabulary';
import { categoryTree } from '@/lib/categories/queries';
import { db } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import type { UserActor } from '@/lib/users/actor';
import { DESK_VIEWS, type DeskFilter, type DeskView, type Place, VIEW_STATES } from './desk-filter';
import { factsOf, lastWriter } from './lock-edition';
import type { ArticleKind, EditionState } from './model';
import { decideEdition, reachOf } from './policy';
import { isLate } from './schedule';

const PAGE_SIZE = 30;
/** More words than a title that is looked for. */
const MOST_WORDS = 12;
/** A ward has a few dozen people at most. */
const MOST_AUTHORS = 500;

/** An article as one row of the desk's list: the edition the list is about. */
export interface DeskRow {
  number: number;
  edition: number;
  title: string;
  href: string;
  kind: ArticleKind;
  state: EditionState;
  /** The primary category. */
  category: string | null;
  /** Who began the article; null for one that came from elsewhere. */
  author: string | null;
  /** Who began this edition. */
  writer: string | null;
  submitter: string | null;
  submittedAt: Date | null;
  returner: string | null;
  scheduledFor: Date | null;
  /** It should have been published by now. */
  late: boolean;
  changedAt: Date;
  /** Readers see another edition of the article. */
  live: boolean;
  /** State of the edition that is prepared to take the place of this one. */
  preparing: EditionState | null;
  /** The person may only approve it with a written reason. */
  needsOverride: boolean;
}

export interface DeskList {
  rows: DeskRow[];
  /** Where the page of newer rows ends and that of older rows begins; null when there is none. */
  newer: Place | null;
  older: Place | null;
}

/** Whose articles the person sees, by the policy that decides about each of them. */
function withinReach(actor: UserActor): SQL | undefined {
  const reach = reachOf(actor, 'read');
  if (reach === 'all') return undefined;
  if (reach === 'none') return sql`false`;
  const own = db()
    .select({ number: articles.number })
    .from(articles)
    .where(and(eq(articles.createdBy, actor.id), ne(articles.kind, 'page')));
  return inArray(editions.articleNumber, own);
}

/** The same article's other editions, for comparing; `more` is about `other`. */
const other = alias(editions, 'other');
const thereIsAnother = (more: SQL | undefined) =>
  sql`exists (select 1 from ${editions} as ${other} where ${and(eq(other.articleNumber, editions.articleNumber), more)})`;

const newerOf = (state: EditionState) => thereIsAnother(and(eq(other.state, state), sql`${other.id} > ${editions.id}`));
const isPublished = eq(other.state, 'published');

/** At most one edition of an article is in preparation and one published; of the others only the newest counts. */
function inState(state: EditionState): SQL | undefined {
  const isIt = eq(editions.state, state);
  if (state === 'withdrawn') return and(isIt, sql`not ${newerOf(state)}`, sql`not ${thereIsAnother(isPublished)}`);
  if (state === 'trashed') return and(isIt, sql`not ${newerOf(state)}`);
  return isIt;
}

const weight = (table: typeof editions | typeof other) => sql`case
  when ${inArray(table.state, PREPARATION_STATES)} then 3
  when ${table.state} = 'published' then 2
  when ${table.state} = 'withdrawn' then 1
  when ${table.state} = 'trashed' then 0
  else -1 end`;

/** The edition that stands for its article: what is prepared, else what is live, else what was withdrawn, else the trash. */
export const standsForItsArticle = and(
  ne(editions.state, 'superseded'),
  sql`not ${thereIsAnother(sql`(${weight(other)}, ${other.id}) > (${weight(editions)}, ${editions.id})`)}`,
);

function inView(actor: UserActor, view: DeskView): SQL | undefined {
  const state = VIEW_STATES[view];
  if (state === null) return standsForItsArticle;
  return view === 'nhap' ? and(inState(state), eq(editions.createdBy, actor.id)) : inState(state);
}

/** Every word somewhere in the title. What LIKE would take for a sign is escaped after folding, which makes such signs. */
function titleHas(words: string): SQL | undefined {
  const each = words.split(' ').filter(Boolean).slice(0, MOST_WORDS);
  return and(
    ...each.map(
      (word) =>
        sql`${editions.titleFold} like '%' || regexp_replace(fold_text(${word}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`,
    ),
  );
}

async function inCategory(categoryId: number | null): Promise<SQL | undefined> {
  if (categoryId === null) return undefined;
  const branch = (await categoryTree()).branch(categoryId).map(({ id }) => id);
  return inArray(
    editions.id,
    db()
      .select({ id: editionCategories.editionId })
      .from(editionCategories)
      .where(inArray(editionCategories.categoryId, branch)),
  );
}

/** Columns a list is ordered by: what is scheduled by when it is due, everything else by its last change, newest first. */
const orderOf = (view: DeskView) =>
  view === 'hen-gio'
    ? { key: editions.scheduledFor, newestFirst: false }
    : { key: editions.updatedAt, newestFirst: true };

const [starter, writer, submitter, returner] = ['starter', 'writer', 'submitter', 'returner'].map((name) =>
  alias(users, name),
) as [Person, Person, Person, Person];
type Person = ReturnType<typeof alias<typeof users, string>>;

async function readRows(condition: SQL | undefined, view: DeskView, from: DeskFilter['from']) {
  const { key, newestFirst } = orderOf(view);
  const backwards = from?.side === 'before';
  const descending = newestFirst !== backwards;
  const beyond =
    from &&
    sql`(${key}, ${editions.id}) ${sql.raw(descending ? '<' : '>')}
        ('epoch'::timestamptz + ${from.place.moment}::bigint * interval '1 microsecond', ${from.place.id}::bigint)`;
  const order = descending ? desc : asc;
  return db()
    .select({
      id: editions.id,
      number: articles.number,
      kind: articles.kind,
      state: editions.state,
      title: editions.title,
      categoryId: editions.primaryCategoryId,
      startedBy: articles.createdBy,
      author: starter.name,
      writer: writer.name,
      submittedBy: editions.submittedBy,
      writtenBy: lastWriter,
      submitter: submitter.name,
      submittedAt: editions.submittedAt,
      returner: returner.name,
      scheduledFor: editions.scheduledFor,
      late: sql<boolean>`coalesce(${isLate()}, false)`,
      changedAt: editions.updatedAt,
      live: sql<boolean>`${thereIsAnother(and(isPublished, ne(other.id, editions.id)))}`,
      preparing: sql<EditionState | null>`(
        select ${other.state} from ${editions} as ${other}
        where ${and(eq(other.articleNumber, editions.articleNumber), inArray(other.state, PREPARATION_STATES), ne(other.id, editions.id))})`,
      moment: sql<number>`(extract(epoch from ${key}) * 1000000)::float8`,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.number, editions.articleNumber))
    .leftJoin(starter, eq(starter.id, articles.createdBy))
    .leftJoin(writer, eq(writer.id, editions.createdBy))
    .leftJoin(submitter, eq(submitter.id, editions.submittedBy))
    .leftJoin(returner, eq(returner.id, editions.returnedBy))
    .where(and(condition, beyond ?? undefined))
    .orderBy(order(key), order(editions.id))
    .limit(PAGE_SIZE + 1);
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** One page of a view, cut to what the person may read. */
export async function deskList(actor: UserActor, filter: DeskFilter): Promise<DeskList> {
  const { view, state, authorId, kind, from } = filter;
  const condition = and(
    state ? inState(state) : inView(actor, view),
    withinReach(actor),
    await inCategory(filter.categoryId),
    authorId === null ? undefined : eq(articles.createdBy, authorId),
    kind ? eq(articles.kind, kind) : undefined,
    titleHas(filter.words),
  );
  let side = from?.side;
  let found = await readRows(condition, view, from);
  if (side === 'before' && found.length <= PAGE_SIZE) {
    // The way back has reached the top: a whole first page, not the short rest above where the person came from.
    side = undefined;
    found = await readRows(condition, view, null);
  }
  const more = found.length > PAGE_SIZE;
  const page = side === 'before' ? found.slice(0, PAGE_SIZE).reverse() : found.slice(0, PAGE_SIZE);
  const [first, last] = [page.at(0), page.at(-1)];
  const tree = await categoryTree();
  return {
    rows: page.map((row) => toDeskRow(actor, row, row.categoryId === null ? null : tree.get(row.categoryId)?.name)),
    newer: first && (side === 'before' ? more : side === 'after') ? placeOf(first) : null,
    older: last && (side === 'before' || more) ? placeOf(last) : null,
  };
}

const placeOf = ({ moment, id }: Row): Place => ({ moment, id });

function toDeskRow(actor: UserActor, row: Row, category: string | null = null): DeskRow {
  return {
    number: row.number,
    edition: row.id,
    title: row.title,
    href: routes.deskArticle(row.number),
    kind: row.kind,
    state: row.state,
    category,
    author: row.author,
    writer: row.writer,
    submitter: row.submitter,
    submittedAt: row.submittedAt,
    returner: row.returner,
    scheduledFor: row.scheduledFor,
    late: row.late,
    changedAt: row.changedAt,
    live: row.live,
    preparing: row.preparing,
    needsOverride: decideEdition(actor, 'publish', factsOf(actor, row)) === 'needs_override',
  };
}

export interface DeskCounts {
  views: Record<DeskView, number>;
  /** Of those scheduled, how many should have been published by now. */
  late: number;
}

/** How much stands in each view, in one statement. */
export async function deskCounts(actor: UserActor): Promise<DeskCounts> {
  const reach = withinReach(actor);
  const counted = [
    ...DESK_VIEWS.map((view) => ({ name: view, condition: inView(actor, view) })),
    { name: 'late', condition: isLate() },
  ];
  const [row = {}] = await db().execute<Record<string, string>>(
    sql`select ${sql.join(
      counted.map(({ name, condition }) =>
        // Every article has one edition that stands for it, so without a limit on whose they are the articles are counted.
        name === 'tat-ca' && !reach
          ? sql`(select count(*) from ${articles}) as ${sql.identifier(name)}`
          : sql`(select count(*) from ${editions} where ${and(condition, reach)}) as ${sql.identifier(name)}`,
      ),
      sql`, `,
    )}`,
  );
  const views = Object.fromEntries(DESK_VIEWS.map((view) => [view, Number(row[view])])) as Record<DeskView, number>;
  return { views, late: Number(row.late) };
}

/** Who can be asked for as author; nobody where the person sees only what is their own. */
export async function deskAuthors(actor: UserActor): Promise<{ id: number; name: string }[]> {
  if (reachOf(actor, 'read') !== 'all') return [];
  return db()
    .select({ id: users.id, name: users.name })
    .from(users)
    .orderBy(asc(users.name), asc(users.id))
    .limit(MOST_AUTHORS);
}
