import { routes } from '@/lib/routes';
import type { MenuItem, SiteSettings } from '@/lib/settings/model';
import { ChevronIcon, CloseIcon, MenuIcon } from './icons';

const MENU_ID = 'danh-muc';

/** On a phone the menu is a popover, which the browser opens and closes without a script; on a desk it lies open. */
export function SiteMenuButton() {
  return (
    <button type="button" className="header-button menu-open" popoverTarget={MENU_ID}>
      <MenuIcon />
      <span>Danh mục</span>
    </button>
  );
}

interface Props {
  menu: MenuItem[];
  parentPortal: SiteSettings['parentPortal'];
}

export function SiteMenu({ menu, parentPortal }: Props) {
  return (
    <nav id={MENU_ID} className="site-menu" aria-label="Danh mục" popover="auto">
      <div className="menu-top">
        <strong>Danh mục</strong>
        <button type="button" className="header-button" popoverTarget={MENU_ID} popoverTargetAction="hide">
          <CloseIcon />
          <span>Đóng</span>
        </button>
      </div>
      <ul className="page-width menu-roots quiet">
        <li>
          <a href={routes.home()}>Trang chủ</a>
        </li>
        {menu.map((item) => (
          <MenuRoot key={item.href} item={item} />
        ))}
        {parentPortal && (
          <li className="menu-parent">
            <a href={parentPortal.url} rel="noopener">
              {parentPortal.name}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function MenuRoot({ item: { label, href, children } }: { item: MenuItem }) {
  return (
    <li>
      <a href={href}>{label}</a>
      {children.length > 0 && (
        // One name makes the browser close the others.
        <details name="muc-con">
          <summary>
            <ChevronIcon />
            <span className="sr-only">Các mục trong {label}</span>
          </summary>
          <ul>
            {children.map((child) => (
              <li key={child.href}>
                <a href={child.href}>{child.label}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
