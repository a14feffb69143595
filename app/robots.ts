import type { MetadataRoute } from 'next';
import { routes } from '@/lib/routes';
import { absoluteUrl } from '@/lib/settings/metadata';

export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/quan-tri', '/dang-nhap', '/dat-mat-khau/', '/api/'] },
    sitemap: absoluteUrl(routes.sitemap()),
  };
}
