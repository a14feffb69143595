import 'server-only';
import { eq, inArray, or } from 'drizzle-orm';
import { redirects } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';

export interface MovedAddress {
  from: string;
  to: string;
}

/** A page begins to stand at these paths: what once led away from them would lead its readers away. */
export async function claimAddresses(tx: Transaction, paths: readonly string[]): Promise<void> {
  if (paths.length > 0) await tx.delete(redirects).where(inArray(redirects.fromPath, [...paths]));
}

/** Nothing stands at these paths any more: what led to them would lead nowhere. */
export async function forgetAddresses(tx: Transaction, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await tx.delete(redirects).where(or(inArray(redirects.toPath, [...paths]), inArray(redirects.fromPath, [...paths])));
}

/** Old paths lead to the new ones, in one step however often a page has moved, and never in a circle. */
export async function moveAddresses(tx: Transaction, moves: readonly MovedAddress[]): Promise<void> {
  await claimAddresses(
    tx,
    moves.map(({ to }) => to),
  );
  for (const { from, to } of moves) {
    await tx.update(redirects).set({ toPath: to }).where(eq(redirects.toPath, from));
    await tx
      .insert(redirects)
      .values({ fromPath: from, toPath: to })
      .onConflictDoUpdate({ target: redirects.fromPath, set: { toPath: to } });
  }
}
