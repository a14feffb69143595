import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, nfc, oneOf } from './columns';
import { users } from './users';
import { MEDIA_KINDS, MEDIA_STATUSES, VARIANT_FORMATS } from './vocabulary';

export const media = pgTable(
  'media',
  {
    id: id(),
    kind: text('kind', { enum: MEDIA_KINDS }).notNull(),
    status: text('status', { enum: MEDIA_STATUSES }).notNull().default('pending'),
    /** Where the original lies in storage; never served. */
    storageKey: text('storage_key').notNull(),
    sha256: text('sha256').notNull(),
    mimeType: text('mime_type').notNull(),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    width: integer('width'),
    height: integer('height'),
    durationMs: integer('duration_ms'),
    alt: text('alt').notNull().default(''),
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    /** Dominant colour (#rrggbb), drawn until the picture is there. */
    placeholder: text('placeholder'),
    createdBy: bigint('created_by', { mode: 'number' }).references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('media_storage_key_key').on(table.storageKey),
    index('media_sha256_idx').on(table.sha256),
    index('media_created_by_idx').on(table.createdBy),
    nfc('media_nfc', table.alt, table.caption, table.credit),
    oneOf('media_kind_known', table.kind, MEDIA_KINDS),
    oneOf('media_status_known', table.status, MEDIA_STATUSES),
    check('media_placeholder_shape', sql`${table.placeholder} ~ '^#[0-9a-f]{6}$'`),
  ],
);

/** What readers get: one row a width and format, served at /media/<key>. */
export const mediaVariants = pgTable(
  'media_variants',
  {
    mediaId: bigint('media_id', { mode: 'number' })
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    format: text('format', { enum: VARIANT_FORMATS }).notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    storageKey: text('storage_key').notNull(),
    byteSize: integer('byte_size').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.format, table.width] }),
    uniqueIndex('media_variants_storage_key_key').on(table.storageKey),
    oneOf('media_variants_format_known', table.format, VARIANT_FORMATS),
  ],
);
