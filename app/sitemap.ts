import type { MetadataRoute } from 'next';
import { sitemapEntries } from '@/lib/articles/sitemap';
import { absoluteUrl } from '@/lib/settings/metadata';

export const dynamic = 'force-dynamic';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await sitemapEntries()).map(({ path, changed }) => ({ url: absoluteUrl(path), lastModified: changed }));
}
