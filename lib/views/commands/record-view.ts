import 'server-only';
import { sql } from 'drizzle-orm';
import { isbot } from 'isbot';
import { articles, articleViewDays, articleViews, editions, viewMarks } from '@/drizzle/schema';
import { isLive } from '@/lib/articles/visibility';
import { findSession } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import type { ReaderContext } from '@/lib/http/reader-context';
import { visitorMark } from '@/lib/views/visitor-mark';

// No epoch: /reader.js writes the new count into the page, and lists may show one a minute old.

/** Many people stand behind one address of a mobile carrier, so the same address and agent may count this often … */
export const HITS_A_WINDOW = 20;
/** … in this many minutes. */
export const WINDOW_MINUTES = 30;

export interface RecordedView {
  /** Baseline and counted views together, this one included. */
  views: number;
  counted: boolean;
}

function isPerson(request: ReaderContext): boolean {
  return !request.prefetch && request.userAgent !== '' && !isbot(request.userAgent);
}

/** An editor who looks at the result of their work is no reader. Costs a query only where there is a cookie. */
async function isEditor({ sessionCookie }: ReaderContext): Promise<boolean> {
  return sessionCookie !== undefined && (await findSession(sessionCookie)) !== null;
}

async function currentViews(number: number): Promise<number> {
  const [row] = await db().execute<{ views: string }>(sql`
    select ${articles.baselineViews} + coalesce(${articleViews.total}, 0) as views
    from ${articles}
    join ${editions} on ${editions.articleNumber} = ${articles.number} and ${isLive()}
    left join ${articleViews} on ${articleViews.articleNumber} = ${articles.number}
    where ${articles.number} = ${number}`);
  if (!row) throw new DomainError('not_found', 'Không có bài viết này.');
  return Number(row.views);
}

/**
 * Counts one page view of a live article. One statement marks the visitor and adds to the total and to the day (in
 * Asia/Ho_Chi_Minh), and it is committed before anything is answered, so an answered view survives a kill -9.
 */
export async function recordView(number: number, request: ReaderContext): Promise<RecordedView> {
  if (!isPerson(request) || (await isEditor(request))) return { views: await currentViews(number), counted: false };
  const mark = await visitorMark(request.clientAddress, request.userAgent, number);
  const expired = sql`${viewMarks.since} < now() - make_interval(mins => ${WINDOW_MINUTES})`;
  const [row] = await db().execute<{ views: string }>(sql`
    with live as (
      select ${articles.number} as number, ${articles.baselineViews} as baseline
      from ${articles}
      join ${editions} on ${editions.articleNumber} = ${articles.number} and ${isLive()}
      where ${articles.number} = ${number}
    ), accepted as (
      insert into ${viewMarks} (mark, since, hits)
      select ${mark}, now(), 1 from live
      on conflict (mark) do update set
        hits = case when ${expired} then 1 else ${viewMarks.hits} + 1 end,
        since = case when ${expired} then now() else ${viewMarks.since} end
      where ${expired} or ${viewMarks.hits} < ${HITS_A_WINDOW}
      returning 1
    ), counted as (
      insert into ${articleViews} (article_number, total)
      select live.number, 1 from live, accepted
      on conflict (article_number) do update set total = ${articleViews.total} + 1
      returning total
    ), of_the_day as (
      insert into ${articleViewDays} (article_number, day, views)
      select live.number, (now() at time zone 'Asia/Ho_Chi_Minh')::date, 1 from live, accepted
      on conflict (article_number, day) do update set views = ${articleViewDays.views} + 1
    )
    select live.baseline + counted.total as views from live, counted`);
  return row ? { views: Number(row.views), counted: true } : { views: await currentViews(number), counted: false };
}
