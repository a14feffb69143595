import { sql } from 'drizzle-orm';
import { type AnyPgColumn, bigint, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, nfc } from './columns';
import { users } from './users';

/** SHA-256 in hexadecimal of a random token: who reads the table cannot sign in with it. */
const sha256Shape = (name: string, column: AnyPgColumn) => check(name, sql`${column} ~ '^[0-9a-f]{64}$'`);

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    tokenHash: text('token_hash').notNull(),
    userId: bigint('user_id', { mode: 'number' })
      .notNull()
      .references(() => users.id),
    /** "Chrome trên Windows": enough to know one's own device by, too little to know a person by. */
    device: text('device').notNull(),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    /** Over when nothing was asked for until then; moves on with `last_seen_at`. */
    idleExpiresAt: instant('idle_expires_at').notNull(),
    /** Over then in any case. */
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    uniqueIndex('sessions_token_hash_key').on(table.tokenHash),
    index('sessions_user_id_idx').on(table.userId),
    index('sessions_expires_at_idx').on(table.expiresAt),
    sha256Shape('sessions_token_is_hashed', table.tokenHash),
    nfc('sessions_nfc', table.device),
    check('sessions_end_in_time', sql`${table.idleExpiresAt} <= ${table.expiresAt}`),
  ],
);

/** Links that let one person set a password, once. */
export const userTokens = pgTable(
  'user_tokens',
  {
    id: id(),
    tokenHash: text('token_hash').notNull(),
    userId: bigint('user_id', { mode: 'number' })
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    uniqueIndex('user_tokens_token_hash_key').on(table.tokenHash),
    index('user_tokens_user_id_idx').on(table.userId),
    sha256Shape('user_tokens_token_is_hashed', table.tokenHash),
  ],
);

/** Who tried too often: a keyed hash of an account or an address, never the address itself. */
export const rateCounters = pgTable(
  'rate_counters',
  {
    key: text('key').primaryKey(),
    hits: integer('hits').notNull(),
    /** No further try before then. */
    pausedUntil: instant('paused_until'),
    /** Forgotten then. */
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('rate_counters_expires_at_idx').on(table.expiresAt)],
);
