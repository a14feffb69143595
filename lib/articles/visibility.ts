import { eq, type SQL } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';

/** The one predicate of what readers may see; every reader query goes through it. */
export const isLive = (): SQL => eq(editions.state, 'published');
