import { routes } from '@/lib/routes';
import type { SiteChrome } from '@/lib/settings/model';
import { DisplaySettings } from './display-settings';
import { SiteMenu, SiteMenuButton } from './site-menu';

export function SiteHeader({ chrome: { settings, emblem, menu } }: { chrome: SiteChrome }) {
  const { siteName, officeName, parentPortal } = settings;
  return (
    <header className="site-header print:hidden">
      <div className="page-width masthead">
        <a className="masthead-name" href={routes.home()}>
          {/* biome-ignore lint/performance/noImgElement: next/image needs a script, and reader pages have none */}
          <img src={emblem?.url ?? '/emblem.svg'} alt="" width={emblem?.width ?? 64} height={emblem?.height ?? 64} />
          <span>
            <span className="masthead-office">{officeName}</span>
            <strong>{siteName}</strong>
          </span>
        </a>
        {parentPortal && (
          <a className="masthead-parent text-small" href={parentPortal.url} rel="noopener">
            {parentPortal.name}
          </a>
        )}
        <DisplaySettings />
        <SiteMenuButton />
      </div>
      <SiteMenu menu={menu} parentPortal={parentPortal} />
    </header>
  );
}
