import 'server-only';
import { eq } from 'drizzle-orm';
import { redirects } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { localTarget } from './target';

/** Where an old path (with its raw query) lives now; null when it is not known, or when what is stored leads away. */
export async function findRedirect(fromPath: string): Promise<string | null> {
  const [row] = await db()
    .select({ toPath: redirects.toPath })
    .from(redirects)
    .where(eq(redirects.fromPath, fromPath))
    .limit(1);
  return row ? localTarget(row.toPath) : null;
}
