import 'server-only';
import { sql } from 'drizzle-orm';
import { contentEpoch } from '@/drizzle/schema';
import { db, type Transaction } from '@/lib/db/client';
import { announceEpoch } from './state';

/** The channel other processes listen on; the payload is the new epoch. */
export const EPOCH_CHANNEL = 'congtin_epoch';

const bumped = new WeakMap<Transaction, number>();

/**
 * Says that what readers may see changes with this transaction. Its last statement: it locks the one row, so changes
 * commit in the order of their epochs. Several bumps of one transaction are one.
 */
export async function bumpEpoch(tx: Transaction): Promise<void> {
  if (bumped.has(tx)) return;
  const [row] = await tx
    .update(contentEpoch)
    .set({ epoch: sql`${contentEpoch.epoch} + 1` })
    .returning({ epoch: contentEpoch.epoch });
  if (!row) throw new Error('content_epoch has no row');
  bumped.set(tx, row.epoch);
  await tx.execute(sql`select pg_notify(${EPOCH_CHANNEL}, ${String(row.epoch)})`);
}

/** A transaction that may bump the epoch: once it is committed, the very next request of this process sees the change. */
export async function changeContent<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  let epoch: number | undefined;
  const result = await db().transaction(async (tx) => {
    const outcome = await work(tx);
    epoch = bumped.get(tx);
    return outcome;
  });
  if (epoch !== undefined) announceEpoch(epoch);
  return result;
}
