import type { Locator, Page } from '@playwright/test';

/** What stands on every page for readers. */
export interface TabStop {
  label: string;
  /** 0 in the header, 1 in the content, 2 in the footer. */
  landmark: number;
  /** Outlined, and within the window. */
  visible: boolean;
}

declare global {
  interface Window {
    tabStops: TabStop[];
  }
}

/** What Tab reaches, the fields of closed menus not included. */
const FOCUSABLE = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

/** Runs in the page: notes where each press of Tab led, once the browser has scrolled there. */
function noteTabStops(): void {
  window.tabStops = [];
  document.addEventListener('keyup', () => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const within = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    window.tabStops.push({
      label: (focused.textContent || focused.outerHTML).trim().slice(0, 80),
      landmark: focused.closest('footer.site-footer') ? 2 : focused.closest('main') ? 1 : 0,
      visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && within,
    });
  });
}

export class SitePage {
  readonly heading: Locator;
  readonly main: Locator;
  readonly header: Locator;
  readonly footer: Locator;
  readonly skipLink: Locator;
  readonly menu: Locator;
  readonly menuButton: Locator;
  readonly menuClose: Locator;
  readonly breadcrumbs: Locator;
  readonly displayButton: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
    this.header = page.getByRole('banner');
    this.footer = page.getByRole('contentinfo');
    this.skipLink = page.getByRole('link', { name: 'Bỏ qua đến nội dung chính' });
    this.menu = page.getByRole('navigation', { name: 'Danh mục' });
    this.menuButton = page.getByRole('button', { name: 'Danh mục' });
    this.menuClose = this.menu.getByRole('button', { name: 'Đóng' });
    this.breadcrumbs = page.getByRole('navigation', { name: 'Vị trí trong trang' });
    this.displayButton = page.locator('summary', { hasText: 'Hiển thị' });
  }

  setting(group: string, value: string): Locator {
    return this.page.getByRole('group', { name: group }).getByRole('button', { name: value, exact: true });
  }

  menuLink(name: string): Locator {
    return this.menu.getByRole('link', { name, exact: true });
  }

  /** Opens the branch of the menu that holds `name`. */
  menuBranch(name: string): Locator {
    return this.menu.locator('summary', { hasText: `Các mục trong ${name}` });
  }

  /** How much wider than the window the page can be scrolled; 0 when it fits. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => {
      const root = document.documentElement;
      return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
    });
  }

  /** As the browser's own text zoom: everything set in rem grows. */
  async zoomText(percent: number): Promise<void> {
    await this.page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, `${percent}%`);
  }

  /** Presses Tab so many times, and says where each press led. */
  async tabThrough(presses: number): Promise<TabStop[]> {
    await this.page.evaluate(noteTabStops);
    // By DevTools rather than page.keyboard, which would photograph the page for the trace at each press.
    const devtools = await this.page.context().newCDPSession(this.page);
    const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
    for (let press = 0; press < presses; press += 1) {
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    }
    return this.page.evaluate(() => window.tabStops);
  }

  /** How many elements Tab should reach after the skip link. */
  focusableCount(): Promise<number> {
    return this.page.evaluate((selector) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      return (
        all.filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })).length -
        1
      );
    }, FOCUSABLE);
  }

  rootAttribute(name: string): Promise<string | null> {
    return this.page.evaluate((attribute) => document.documentElement.getAttribute(attribute), name);
  }
}
