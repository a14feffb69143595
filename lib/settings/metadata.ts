import 'server-only';
import type { Metadata } from 'next';
import type { ArticlePage } from '@/lib/articles/dto';
import { isoInstant } from '@/lib/dates/format';
import { env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { excerpt } from '@/lib/text/excerpt';
import type { SiteSettings } from './model';

/** A path of ours as the world writes it. */
export const absoluteUrl = (path: string): string => new URL(path, env().SITE_URL).href;

const MAX_DESCRIPTION = 200;

interface PageFacts {
  settings: SiteSettings;
  title: string;
  description: string;
  /** The canonical path, its page parameter included. */
  path: string;
  /** A feed narrower than the site's. */
  feed?: string;
}

export function pageMetadata({ settings, title, description, path, feed }: PageFacts): Metadata {
  const url = absoluteUrl(path);
  const short = excerpt(description, MAX_DESCRIPTION);
  const fullTitle = title === settings.siteName ? title : `${title} | ${settings.siteName}`;
  return {
    title: fullTitle,
    description: short || undefined,
    alternates: { canonical: url, types: { 'application/rss+xml': absoluteUrl(feed ?? routes.feed()) } },
    openGraph: {
      type: 'website',
      title,
      description: short,
      url,
      siteName: settings.siteName,
      locale: 'vi_VN',
      images: [absoluteUrl('/og-default.png')],
    },
  };
}

export function articleMetadata(settings: SiteSettings, article: ArticlePage): Metadata {
  const base = pageMetadata({ settings, title: article.title, description: article.lead, path: article.href });
  // 1200 pixels is what previews ask for; the largest rendition below that is quick to fetch.
  const picture = article.cover?.renditions.filter(({ format, width }) => format === 'jpeg' && width <= 1200).at(-1);
  return {
    ...base,
    openGraph: {
      ...base.openGraph,
      type: 'article',
      publishedTime: isoInstant(article.publishedAt),
      modifiedTime: isoInstant(article.updatedAt),
      tags: article.tags,
      ...(picture && {
        images: [
          { url: absoluteUrl(picture.url), width: picture.width, height: picture.height, alt: article.cover?.alt },
        ],
      }),
    },
  };
}

const TROUBLE_TITLES = {
  404: 'Không tìm thấy trang',
  410: 'Bài viết này đã được gỡ',
  500: 'Trang đang gặp sự cố',
  503: 'Trang đang bảo trì',
} as const;

export function troubleMetadata(status: keyof typeof TROUBLE_TITLES): Metadata {
  return { title: TROUBLE_TITLES[status], robots: { index: false, follow: true } };
}
