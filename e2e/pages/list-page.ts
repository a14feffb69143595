import type { Locator, Page } from '@playwright/test';
import { SitePage } from './site-page';

/** A category, or the home page: titles that lead to articles. */
export class ListPage extends SitePage {
  readonly cards: Locator;
  readonly titles: Locator;
  readonly nextPage: Locator;
  readonly previousPage: Locator;
  readonly currentPage: Locator;

  constructor(page: Page) {
    super(page);
    this.cards = this.main.getByRole('article');
    this.titles = this.cards.locator('a.card-link');
    const pages = page.getByRole('navigation', { name: 'Các trang' });
    this.nextPage = pages.getByRole('link', { name: 'Trang sau' });
    this.previousPage = pages.getByRole('link', { name: 'Trang trước' });
    this.currentPage = pages.locator('[aria-current="page"]');
  }

  title(name: string): Locator {
    return this.titles.filter({ hasText: name });
  }
}
