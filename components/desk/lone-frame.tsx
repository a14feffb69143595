import type { ReactNode } from 'react';
import { routes } from '@/lib/routes';

/** A page with one thing to do, before anybody is signed in. */
export function LoneFrame({ siteName, title, children }: { siteName: string; title: string; children: ReactNode }) {
  return (
    <main className="lone">
      <a className="lone-site" href={routes.home()}>
        {/* biome-ignore lint/performance/noImgElement: a drawing of 2 kB needs no optimiser */}
        <img src="/emblem.svg" alt="" width={40} height={40} />
        {siteName}
      </a>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
