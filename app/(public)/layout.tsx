import './public.css';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/site/page-frame';
import { browserAssets } from '@/lib/http/browser-assets';
import { setReaderMeasuringScript } from '@/lib/http/reader-context';
import { routes } from '@/lib/routes';
import { siteChrome } from '@/lib/settings/queries';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // --paper of components/tokens.css.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171513' },
  ],
};

const OPENING_FONTS = ['latin', 'vietnamese'];

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const chrome = await siteChrome();
  const { theme, reader } = browserAssets();
  const { measuringScript } = chrome.settings;
  if (measuringScript) setReaderMeasuringScript(measuringScript.url);
  return (
    // theme.js writes the reader's choices on the root before React could compare it.
    <html lang="vi" suppressHydrationWarning>
      <head>
        <script src={theme} />
        {chrome.settings.accentColour && <link rel="stylesheet" href={routes.colours(chrome.settings.accentColour)} />}
        {OPENING_FONTS.map((subset) => (
          <link
            key={subset}
            rel="preload"
            as="font"
            type="font/woff2"
            href={`/fonts/be-vietnam-pro-${subset}-400-normal.woff2`}
            crossOrigin="anonymous"
          />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <script src={reader} defer />
        {measuringScript && <script src={measuringScript.url} defer />}
      </head>
      <body>
        <PageFrame chrome={chrome}>{children}</PageFrame>
      </body>
    </html>
  );
}
