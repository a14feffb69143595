import { type SQL, sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { categories } from './categories';
import { createdAt, id, instant, nfc, notBlank, oneOf, slugShape } from './columns';
import { media } from './media';
import { users } from './users';
import { ARTICLE_KINDS, EDITION_STATES, GENRES, PREPARATION_STATES } from './vocabulary';

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));

/** Identity of an article; all content stands in its editions. */
export const articles = pgTable(
  'articles',
  {
    number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind', { enum: ARTICLE_KINDS }).notNull().default('article'),
    createdBy: bigint('created_by', { mode: 'number' }).references(() => users.id),
    createdAt: createdAt(),
    firstPublishedAt: instant('first_published_at'),
    /** Place among the featured news of the home page; null is not featured. */
    featuredPosition: integer('featured_position'),
    /** Place of a fixed page in the menu; null keeps it out. */
    menuPosition: integer('menu_position'),
    /** Views the article had on the portal it came from. */
    baselineViews: bigint('baseline_views', { mode: 'number' }).notNull().default(0),
    legacyUrl: text('legacy_url'),
    legacyId: text('legacy_id'),
    /** Of the empty form it was written in: a form sent twice is one article. */
    formKey: uuid('form_key'),
  },
  (table) => [
    uniqueIndex('articles_legacy_id_key').on(table.legacyId),
    uniqueIndex('articles_form_key_key').on(table.formKey),
    index('articles_created_by_idx').on(table.createdBy),
    index('articles_kind_idx').on(table.kind),
    index('articles_featured_idx').on(table.featuredPosition).where(sql`${table.featuredPosition} is not null`),
    oneOf('articles_kind_known', table.kind, ARTICLE_KINDS),
    check('articles_baseline_views_not_negative', sql`${table.baselineViews} >= 0`),
  ],
);

export const editions = pgTable(
  'editions',
  {
    id: id(),
    articleNumber: bigint('article_number', { mode: 'number' })
      .notNull()
      .references(() => articles.number),
    version: integer('version').notNull().default(1),
    state: text('state', { enum: EDITION_STATES }).notNull().default('draft'),
    title: text('title').notNull(),
    slug: text('slug').notNull(),
    /** For finding a title without its accents (0004). */
    titleFold: text('title_fold')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`fold_text(${editions.title})`),
    lead: text('lead').notNull().default(''),
    body: jsonb('body').notNull(),
    coverMediaId: bigint('cover_media_id', { mode: 'number' }).references(() => media.id),
    primaryCategoryId: bigint('primary_category_id', { mode: 'number' }).references(() => categories.id),
    genre: text('genre', { enum: GENRES }),
    /** The writer's name at the end of the text (ký tên cuối bài). */
    byline: text('byline').notNull().default(''),
    /** What readers see as "Người đăng tin"; the audit log knows the person. */
    posterName: text('poster_name').notNull().default(''),
    sourceName: text('source_name').notNull().default(''),
    sourceUrl: text('source_url'),
    correctionNote: text('correction_note').notNull().default(''),
    createdBy: bigint('created_by', { mode: 'number' }).references(() => users.id),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    submittedBy: bigint('submitted_by', { mode: 'number' }).references(() => users.id),
    submittedAt: instant('submitted_at'),
    returnedBy: bigint('returned_by', { mode: 'number' }).references(() => users.id),
    returnedAt: instant('returned_at'),
    returnedReason: text('returned_reason').notNull().default(''),
    scheduledBy: bigint('scheduled_by', { mode: 'number' }).references(() => users.id),
    scheduledFor: instant('scheduled_for'),
    /** Why the person who submitted it also published it, when it was so: four eyes had to be overridden. */
    overrideReason: text('override_reason').notNull().default(''),
    publishedBy: bigint('published_by', { mode: 'number' }).references(() => users.id),
    /** "Ngày đăng tin" as shown and sorted by; an import sets it to the old portal's day. */
    publishedAt: instant('published_at'),
    withdrawnBy: bigint('withdrawn_by', { mode: 'number' }).references(() => users.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
  },
  (table) => [
    uniqueIndex('editions_one_published_key').on(table.articleNumber).where(sql`${table.state} = 'published'`),
    uniqueIndex('editions_one_in_preparation_key')
      .on(table.articleNumber)
      .where(sql`${table.state} in (${quoted(PREPARATION_STATES)})`),
    index('editions_article_number_idx').on(table.articleNumber),
    // Ascending and read backwards: Drizzle's desc() also says NULLS LAST, an order that no `order by … desc` asks for.
    index('editions_published_order_idx')
      .on(table.publishedAt, table.articleNumber)
      .where(sql`${table.state} = 'published'`),
    index('editions_desk_order_idx').on(table.state, table.updatedAt, table.id),
    index('editions_desk_all_idx').on(table.updatedAt, table.id).where(sql`${table.state} <> 'superseded'`),
    index('editions_title_fold_idx').using('gin', table.titleFold.op('gin_trgm_ops')),
    index('editions_due_idx').on(table.scheduledFor).where(sql`${table.state} = 'scheduled'`),
    index('editions_cover_media_id_idx').on(table.coverMediaId),
    index('editions_primary_category_id_idx').on(table.primaryCategoryId),
    index('editions_created_by_idx').on(table.createdBy),
    index('editions_submitted_by_idx').on(table.submittedBy),
    index('editions_returned_by_idx').on(table.returnedBy),
    index('editions_scheduled_by_idx').on(table.scheduledBy),
    index('editions_published_by_idx').on(table.publishedBy),
    index('editions_withdrawn_by_idx').on(table.withdrawnBy),
    oneOf('editions_state_known', table.state, EDITION_STATES),
    oneOf('editions_genre_known', table.genre, GENRES),
    notBlank('editions_title_not_blank', table.title),
    slugShape('editions_slug_shape', table.slug),
    nfc(
      'editions_nfc',
      table.title,
      table.lead,
      table.byline,
      table.posterName,
      table.sourceName,
      table.correctionNote,
      table.returnedReason,
      table.overrideReason,
      table.withdrawnReason,
    ),
    check('editions_body_nfc', sql`(${table.body})::text is nfc normalized`),
    check('editions_body_is_document', sql`${table.body} ->> 'type' = 'doc'`),
    check('editions_published_has_time', sql`${table.state} <> 'published' or ${table.publishedAt} is not null`),
    check('editions_scheduled_has_time', sql`${table.state} <> 'scheduled' or ${table.scheduledFor} is not null`),
    check('editions_withdrawn_has_reason', sql`${table.state} <> 'withdrawn' or btrim(${table.withdrawnReason}) <> ''`),
    check('editions_returned_has_reason', sql`${table.state} <> 'returned' or btrim(${table.returnedReason}) <> ''`),
  ],
);

export const editionCategories = pgTable(
  'edition_categories',
  {
    editionId: bigint('edition_id', { mode: 'number' })
      .notNull()
      .references(() => editions.id, { onDelete: 'cascade' }),
    categoryId: bigint('category_id', { mode: 'number' })
      .notNull()
      .references(() => categories.id),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.categoryId] }),
    index('edition_categories_category_id_idx').on(table.categoryId),
  ],
);

/** Where a picture or file is used, so that replacing and deleting can know. */
export const editionMedia = pgTable(
  'edition_media',
  {
    editionId: bigint('edition_id', { mode: 'number' })
      .notNull()
      .references(() => editions.id, { onDelete: 'cascade' }),
    mediaId: bigint('media_id', { mode: 'number' })
      .notNull()
      .references(() => media.id),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.mediaId] }),
    index('edition_media_media_id_idx').on(table.mediaId),
  ],
);

export const tags = pgTable(
  'tags',
  { id: id(), name: text('name').notNull(), slug: text('slug').notNull() },
  (table) => [
    uniqueIndex('tags_slug_key').on(table.slug),
    nfc('tags_nfc', table.name),
    notBlank('tags_name_not_blank', table.name),
    slugShape('tags_slug_shape', table.slug),
  ],
);

export const editionTags = pgTable(
  'edition_tags',
  {
    editionId: bigint('edition_id', { mode: 'number' })
      .notNull()
      .references(() => editions.id, { onDelete: 'cascade' }),
    tagId: bigint('tag_id', { mode: 'number' })
      .notNull()
      .references(() => tags.id),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.tagId] }),
    index('edition_tags_tag_id_idx').on(table.tagId),
  ],
);

/** Immutable full snapshots: whoever saved, what it was then, and why. */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    editionId: bigint('edition_id', { mode: 'number' })
      .notNull()
      .references(() => editions.id),
    version: integer('version').notNull(),
    snapshot: jsonb('snapshot').notNull(),
    reason: text('reason').notNull(),
    authorId: bigint('author_id', { mode: 'number' }).references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('revisions_edition_version_key').on(table.editionId, table.version),
    index('revisions_author_id_idx').on(table.authorId),
  ],
);

/**
 * Projection kept by database triggers (0001_triggers.sql): one row for every published article and every category it
 * stands in, ancestors included, so that a page of any category is one index range and its count an index-only scan.
 */
export const categoryListing = pgTable(
  'category_listing',
  {
    categoryId: bigint('category_id', { mode: 'number' })
      .notNull()
      .references(() => categories.id, { onDelete: 'cascade' }),
    articleNumber: bigint('article_number', { mode: 'number' })
      .notNull()
      .references(() => articles.number, { onDelete: 'cascade' }),
    publishedAt: instant('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.categoryId, table.articleNumber] }),
    index('category_listing_order_idx').on(table.categoryId, table.publishedAt, table.articleNumber),
    index('category_listing_article_number_idx').on(table.articleNumber),
  ],
);
