import 'server-only';
import { desc, inArray, sql } from 'drizzle-orm';
import { redirects } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { localTarget } from './target';

/**
 * Where an old address lives now; null when it is not known, or when what is stored leads away. As it was asked for, with
 * its raw query, or else without: what a page number or a mark of Facebook's is added to is still that page.
 */
export async function findRedirect(url: string): Promise<string | null> {
  const path = url.replace(/\?.*$/s, '');
  const [row] = await db()
    .select({ toPath: redirects.toPath })
    .from(redirects)
    .where(inArray(redirects.fromPath, [url, path]))
    .orderBy(desc(sql`length(${redirects.fromPath})`))
    .limit(1);
  return row ? localTarget(row.toPath) : null;
}
