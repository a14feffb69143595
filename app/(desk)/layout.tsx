import './desk.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { routes } from '@/lib/routes';
import { siteSettings } from '@/lib/settings/queries';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { accentColour } = await siteSettings();
  return (
    <html lang="vi">
      <head>
        {accentColour && <link rel="stylesheet" href={routes.colours(accentColour)} />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
