import type { Picture } from '@/lib/media/dto';
import type { ArticleBody } from '@/lib/richtext/model';
import type { Link } from '@/lib/routes';

export interface ArticleCard {
  number: number;
  title: string;
  href: string;
  lead: string;
  cover: Picture | null;
  publishedAt: Date;
  /** The primary category. */
  category: Link | null;
  views: number;
}

export interface ArticlePage {
  number: number;
  title: string;
  /** The one canonical path. */
  href: string;
  lead: string;
  body: ArticleBody;
  /** The pictures that `body` names, by media id. */
  pictures: ReadonlyMap<number, Picture>;
  cover: Picture | null;
  posterName: string;
  publishedAt: Date;
  updatedAt: Date;
  views: number;
  /** The writer's name at the end of the text; empty when there is none. */
  byline: string;
  source: { name: string; url: string | null } | null;
  correctionNote: string;
  /** From the root category down to the primary one. */
  breadcrumbs: Link[];
  /** The other categories the article stands in. */
  otherCategories: Link[];
  tags: string[];
}

export interface Neighbours {
  newer: Link | null;
  older: Link | null;
}

export interface CategoryListing {
  name: string;
  description: string;
  path: string[];
  breadcrumbs: Link[];
  /** Direct children that readers may see. */
  children: Link[];
  articles: ArticleCard[];
  page: number;
  pageCount: number;
  total: number;
}

export interface HomeBlock {
  category: Link;
  articles: ArticleCard[];
}

export interface HomePage {
  featured: ArticleCard[];
  announcements: { category: Link; articles: ArticleCard[] } | null;
  blocks: HomeBlock[];
  mostRead: ArticleCard[];
  videos: ArticleCard[];
}
