import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { articles, articleViews, editions } from '@/drizzle/schema';
import type { PublishedEdition } from '@/lib/articles/input';
import { type LockedEdition, lockEdition, moveEdition, overrideOf } from '@/lib/articles/lock-edition';
import { keepPageAddress } from '@/lib/articles/page-address';
import { refuseObstacles } from '@/lib/articles/refuse-obstacles';
import { isLive } from '@/lib/articles/visibility';
import { keepRevision, readContent } from '@/lib/articles/write-content';
import { recordAudit } from '@/lib/audit/record';
import { isoInstant } from '@/lib/dates/format';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import { type Actor, actorId } from '@/lib/users/actor';

/** Approves an edition and gives it to readers; the edition they saw until now stays as history. */
export async function publishEdition(
  actor: Actor,
  { overrideReason, ...input }: PublishedEdition,
): Promise<{ number: number; version: number }> {
  return changeContent(async (tx) => {
    const locked = await lockEdition(tx, actor, 'publish', input, overrideReason);
    const override = overrideOf(actor, 'publish', locked, overrideReason);
    return publishLocked(tx, actor, locked, { by: actorId(actor), overrideReason: override });
  });
}

interface Publication {
  /** Who approved: the person now, or whoever had scheduled it. */
  by: number | null;
  overrideReason: string;
}

/** Publishes an edition this transaction holds and somebody had the right to publish. */
export async function publishLocked(
  tx: Transaction,
  actor: Actor,
  locked: LockedEdition,
  { by, overrideReason }: Publication,
): Promise<{ number: number; version: number }> {
  const content = await readContent(tx, locked.id);
  refuseObstacles(locked.kind, content);
  const now = await databaseNow(tx);
  const publishedAt = content.publishedAt ?? dueTime(actor, locked) ?? now;
  refuseFutureDay(publishedAt, now);
  if (locked.kind === 'page') await keepPageAddress(tx, locked.number, content.slug);
  const replaced = await supersedeLive(tx, locked.number);
  const moved = await moveEdition(tx, locked, 'published', { publishedBy: by, publishedAt, overrideReason });
  await tx
    .update(articles)
    .set({ firstPublishedAt: sql`coalesce(${articles.firstPublishedAt}, now())` })
    .where(eq(articles.number, locked.number));
  await tx.insert(articleViews).values({ articleNumber: locked.number }).onConflictDoNothing();
  await keepRevision(
    tx,
    actor,
    { editionId: locked.id, version: moved.version, reason: 'publish' },
    { ...content, publishedAt },
  );
  await recordAudit(tx, actor, {
    action: 'article.publish',
    subject: { type: 'article', id: locked.number },
    before: { state: locked.state, version: locked.version, title: locked.title },
    after: {
      state: 'published',
      edition: locked.id,
      version: moved.version,
      title: content.title,
      posterName: content.posterName,
      publishedAt: isoInstant(publishedAt),
      approvedBy: by,
      ...(replaced !== null && { replaced }),
      ...(overrideReason && { overrideReason }),
    },
  });
  await bumpEpoch(tx);
  return { number: locked.number, version: moved.version };
}

/** What was promised for half past seven says half past seven, also when it came a little later. */
const dueTime = (actor: Actor, { scheduledFor }: LockedEdition) =>
  actor.kind === 'system' && actor.name === 'scheduler' ? scheduledFor : null;

async function databaseNow(tx: Transaction): Promise<Date> {
  const [clock] = await tx.execute<{ now: string }>(sql`select now()::text as now`);
  if (!clock) throw new Error('the database has no clock');
  return new Date(clock.now);
}

function refuseFutureDay(publishedAt: Date, now: Date): void {
  if (publishedAt <= now) return;
  const message = 'Ngày đăng tin ở tương lai. Hãy sửa ngày, hoặc hẹn giờ đăng.';
  throw new DomainError('precondition', message, { publishedAt: message });
}

/** At most one edition is live; the one that was is kept as history. Its id, or null when there was none. */
async function supersedeLive(tx: Transaction, number: number): Promise<number | null> {
  const [live] = await tx
    .update(editions)
    .set({ state: 'superseded', version: sql`${editions.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(editions.articleNumber, number), isLive()))
    .returning({ id: editions.id });
  return live?.id ?? null;
}
