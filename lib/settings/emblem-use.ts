import 'server-only';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { settings } from '@/drizzle/schema';

/** True of the picture that stands as the emblem: readers may have it, whether an article uses it or not. */
export const isEmblem = (mediaId: AnyColumn): SQL =>
  sql`${mediaId} = (select (${settings.data} ->> 'emblemMediaId')::bigint from ${settings})`;
