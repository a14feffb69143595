import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import { viewSalts } from '@/drizzle/schema';
import { localDay } from '@/lib/dates/format';
import { db } from '@/lib/db/client';
import { processWide } from '@/lib/process-wide';

const known = processWide('view-salt', (): { day: string; salt: string } => ({ day: '', salt: '' }));

/** The salt of a day, shared by all processes. */
async function saltOf(day: string): Promise<string> {
  if (known.day === day) return known.salt;
  await db()
    .insert(viewSalts)
    .values({ day, salt: randomBytes(32).toString('base64') })
    .onConflictDoNothing();
  const [row] = await db().select({ salt: viewSalts.salt }).from(viewSalts).where(eq(viewSalts.day, day)).limit(1);
  if (!row) throw new Error(`no view salt for ${day}`);
  await forgetSaltsBefore(day);
  Object.assign(known, { day, salt: row.salt });
  return row.salt;
}

/** Throws away the salts of past days, and with them the meaning of their marks. */
export async function forgetSaltsBefore(day: string): Promise<void> {
  if (known.day < day) Object.assign(known, { day: '', salt: '' });
  await db().delete(viewSalts).where(lt(viewSalts.day, day));
}

/** A keyed hash of who looks at what: the only trace of a reader, and a meaningless one after midnight. */
export async function visitorMark(address: string, userAgent: string, articleNumber: number): Promise<string> {
  const salt = await saltOf(localDay(new Date()));
  return createHmac('sha256', salt)
    .update(`${address}\n${userAgent}\n${articleNumber}`)
    .digest('base64url')
    .slice(0, 22);
}
