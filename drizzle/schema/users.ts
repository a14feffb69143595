import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, nfc, notBlank, oneOf } from './columns';
import { ROLES, USER_STATUSES } from './vocabulary';

export const users = pgTable(
  'users',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    displayNames: text('display_names').array().notNull().default(sql`'{}'`),
    role: text('role', { enum: ROLES }).notNull(),
    passwordHash: text('password_hash'),
    status: text('status', { enum: USER_STATUSES }).notNull().default('active'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    lastSignInAt: instant('last_sign_in_at'),
  },
  (table) => [
    uniqueIndex('users_email_key').on(sql`lower(${table.email})`),
    nfc('users_nfc', table.email, table.name),
    check('users_display_names_nfc', sql`(${table.displayNames})::text is nfc normalized`),
    notBlank('users_name_not_blank', table.name),
    oneOf('users_role_known', table.role, ROLES),
    oneOf('users_status_known', table.status, USER_STATUSES),
  ],
);
