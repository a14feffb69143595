import 'server-only';
import { eq } from 'drizzle-orm';
import { redirects } from '@/drizzle/schema';
import { db } from '@/lib/db/client';

/** Where an old path (with its raw query) lives now, or null. */
export async function findRedirect(fromPath: string): Promise<string | null> {
  const [row] = await db()
    .select({ toPath: redirects.toPath })
    .from(redirects)
    .where(eq(redirects.fromPath, fromPath))
    .limit(1);
  return row?.toPath ?? null;
}
