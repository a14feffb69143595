import type { SeedBlock } from '@/drizzle/seed/body-builder';
import type { ImportedArticle } from '@/lib/articles/commands/import-article';

export interface SeedCategory {
  slug: string;
  name: string;
  description: string;
  homePosition?: number;
  children?: SeedCategory[];
}

export interface SeedPage {
  slug: string;
  title: string;
  lead: string;
  body: SeedBlock[];
}

/** An article of the demonstration. Times are relative, so that a new portal always looks alive. */
export interface SeedArticle
  extends Pick<ImportedArticle, 'title' | 'lead' | 'categories' | 'tags' | 'genre' | 'byline' | 'source'> {
  /** Stable: a second seeding recognises the article by it. */
  id: string;
  body: SeedBlock[];
  daysAgo: number;
  /** Time of day in Việt Nam, "08:30". */
  time: string;
  views: number;
  posterName?: string;
  featured?: number;
  /** Taken from readers again, with this reason. */
  withdrawn?: string;
}
