import type { ReactNode } from 'react';
import type { SiteChrome } from '@/lib/settings/model';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every reader page. */
export function PageFrame({ chrome, children }: { chrome: SiteChrome; children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Bỏ qua đến nội dung chính
      </a>
      <SiteHeader chrome={chrome} />
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter chrome={chrome} />
    </>
  );
}
