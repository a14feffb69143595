import { sql } from 'drizzle-orm';
import { bigint, check, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { instant } from './columns';

export const articleViews = pgTable(
  'article_views',
  {
    articleNumber: bigint('article_number', { mode: 'number' })
      .primaryKey()
      .references(() => articles.number),
    total: bigint('total', { mode: 'number' }).notNull().default(0),
  },
  (table) => [check('article_views_total_not_negative', sql`${table.total} >= 0`)],
);

export const articleViewDays = pgTable(
  'article_view_days',
  {
    articleNumber: bigint('article_number', { mode: 'number' })
      .notNull()
      .references(() => articles.number),
    /** A day in Asia/Ho_Chi_Minh. */
    day: date('day', { mode: 'string' }).notNull(),
    views: integer('views').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.articleNumber, table.day] }),
    index('article_view_days_day_idx').on(table.day, table.articleNumber, table.views),
  ],
);

/** Who was just counted: a keyed hash and a time, nothing else. UNLOGGED: losing it costs one extra view a reader. */
export const viewMarks = pgTable(
  'view_marks',
  {
    mark: text('mark').primaryKey(),
    since: instant('since').notNull(),
    hits: integer('hits').notNull(),
  },
  (table) => [index('view_marks_since_idx').on(table.since)],
);

/** The key of a day's marks; deleted when the day is over, which makes the marks meaningless. */
export const viewSalts = pgTable('view_salts', {
  day: date('day', { mode: 'string' }).primaryKey(),
  salt: text('salt').notNull(),
});
