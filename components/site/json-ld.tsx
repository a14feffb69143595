import type { NewsArticle, Thing, WithContext } from 'schema-dts';
import type { ArticlePage } from '@/lib/articles/dto';
import { isoInstant } from '@/lib/dates/format';
import { absoluteUrl } from '@/lib/settings/metadata';
import type { SiteSettings } from '@/lib/settings/model';

/** Structured data as a string child: React leaves script content alone, so "<" is written as its escape. */
function JsonLd({ data }: { data: WithContext<Thing> }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}

function organization(settings: SiteSettings) {
  return {
    '@type': 'GovernmentOrganization' as const,
    name: settings.officeName,
    url: absoluteUrl('/'),
    logo: absoluteUrl('/emblem.svg'),
    ...(settings.address && { address: settings.address }),
    ...(settings.phone && { telephone: settings.phone }),
    ...(settings.email && { email: settings.email }),
  };
}

export function SiteJsonLd({ settings }: { settings: SiteSettings }) {
  return <JsonLd data={{ '@context': 'https://schema.org', ...organization(settings) }} />;
}

export function NewsArticleJsonLd({ article, settings }: { article: ArticlePage; settings: SiteSettings }) {
  const pictures = article.cover ? article.cover.renditions.filter(({ format }) => format === 'jpeg') : [];
  const data: WithContext<NewsArticle> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.lead && { description: article.lead }),
    inLanguage: 'vi',
    url: absoluteUrl(article.href),
    mainEntityOfPage: absoluteUrl(article.href),
    datePublished: isoInstant(article.publishedAt),
    dateModified: isoInstant(article.updatedAt),
    ...(pictures.length > 0 && { image: pictures.map(({ url }) => absoluteUrl(url)) }),
    author: article.byline ? { '@type': 'Person', name: article.byline } : organization(settings),
    publisher: organization(settings),
  };
  return <JsonLd data={data} />;
}
