import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { sessions } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { isOpen } from './session';

/** Ends every session of a person, as a part of what made that necessary; says how many there were. */
export async function endSessions(tx: Transaction, userId: number): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.userId, userId), isOpen()))
    .returning({ id: sessions.id });
  return ended.length;
}
