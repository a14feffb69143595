import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, nfc, notBlank } from './columns';
import { users } from './users';

/** One row: the version of what readers may see. */
export const contentEpoch = pgTable(
  'content_epoch',
  {
    singleton: boolean('singleton').primaryKey().default(true),
    epoch: bigint('epoch', { mode: 'number' }).notNull().default(1),
  },
  (table) => [check('content_epoch_singleton', sql`${table.singleton}`)],
);

/** One row: what the ward says about itself. `data` is validated by lib/settings/input.ts on every read and write. */
export const settings = pgTable(
  'settings',
  {
    singleton: boolean('singleton').primaryKey().default(true),
    data: jsonb('data').notNull(),
    version: integer('version').notNull().default(1),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    check('settings_singleton', sql`${table.singleton}`),
    check('settings_nfc', sql`(${table.data})::text is nfc normalized`),
  ],
);

/** A titled block of links on pages: `links` is [{ label, url }], validated by lib/settings. */
export const linkGroups = pgTable(
  'link_groups',
  {
    id: id(),
    title: text('title').notNull(),
    position: integer('position').notNull().default(0),
    links: jsonb('links').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    notBlank('link_groups_title_not_blank', table.title),
    nfc('link_groups_nfc', table.title),
    check('link_groups_links_nfc', sql`(${table.links})::text is nfc normalized`),
  ],
);

/** Old path, with its raw query, to new path. */
export const redirects = pgTable(
  'redirects',
  {
    id: id(),
    fromPath: text('from_path').notNull(),
    toPath: text('to_path').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('redirects_from_path_key').on(table.fromPath),
    check('redirects_are_paths', sql`${table.fromPath} like '/%' and ${table.toPath} like '/%'`),
  ],
);

/** Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE (0001_triggers.sql). */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id(),
    at: instant('at').notNull().defaultNow(),
    actorId: bigint('actor_id', { mode: 'number' }).references(() => users.id),
    /** Who acted when it was not a signed-in person: 'seed', 'import', 'scheduler', 'cli'. */
    actorName: text('actor_name').notNull(),
    action: text('action').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    requestId: text('request_id'),
  },
  (table) => [
    index('audit_log_at_idx').on(table.at),
    index('audit_log_subject_idx').on(table.subjectType, table.subjectId),
    index('audit_log_actor_id_idx').on(table.actorId),
    index('audit_log_action_idx').on(table.action, table.id),
  ],
);
