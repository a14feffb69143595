import type { ARTICLE_KINDS } from '@/drizzle/schema/vocabulary';
import { routes } from '@/lib/routes';

export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** The one canonical path of an article. */
export function articleHref(kind: ArticleKind, slug: string, number: number): string {
  if (kind === 'page') return routes.page(slug);
  if (kind === 'video') return routes.video(slug, number);
  return routes.article(slug, number);
}
