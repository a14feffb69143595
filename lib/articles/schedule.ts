import 'server-only';
import { and, eq, lt, sql } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import { db } from '@/lib/db/client';

/** The schedule promises a quarter of a minute; a whole one means that something is wrong. */
const LATE_AFTER = sql`interval '1 minute'`;

/** Scheduled, and their time went by without their being published: by the database's clock. */
export const isLate = () => and(eq(editions.state, 'scheduled'), lt(editions.scheduledFor, sql`now() - ${LATE_AFTER}`));

export const countLate = (): Promise<number> => db().$count(editions, isLate());
