import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { createdAt, id, nfc, notBlank, slugShape } from './columns';

export const categories = pgTable(
  'categories',
  {
    id: id(),
    parentId: bigint('parent_id', { mode: 'number' }).references((): AnyPgColumn => categories.id),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    description: text('description').notNull().default(''),
    position: integer('position').notNull().default(0),
    visible: boolean('visible').notNull().default(true),
    /** Order of this category's block on the home page; null keeps it off. */
    homePosition: integer('home_position'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
  },
  (table) => [
    // A path /chuyen-muc/<slug>/<slug> must name one category: siblings differ, and roots are siblings of each other.
    uniqueIndex('categories_sibling_slug_key').on(sql`coalesce(${table.parentId}, 0)`, table.slug),
    index('categories_parent_id_idx').on(table.parentId),
    nfc('categories_nfc', table.name, table.description),
    notBlank('categories_name_not_blank', table.name),
    slugShape('categories_slug_shape', table.slug),
    check('categories_not_own_parent', sql`${table.parentId} <> ${table.id}`),
  ],
);
