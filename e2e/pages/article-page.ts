import type { Locator, Page } from '@playwright/test';
import { SitePage } from './site-page';

export class ArticlePage extends SitePage {
  readonly facts: Locator;
  readonly views: Locator;
  readonly body: Locator;
  readonly byline: Locator;
  readonly captions: Locator;
  readonly relatedLinks: Locator;
  readonly newer: Locator;
  readonly older: Locator;
  readonly copyButton: Locator;
  readonly printButton: Locator;
  readonly copyStatus: Locator;
  readonly printedAddress: Locator;
  readonly structuredData: Locator;
  /** What scrolls when the table is too wide. */
  readonly tableFrame: Locator;

  constructor(page: Page) {
    super(page);
    this.facts = page.locator('dl.facts');
    this.views = page.locator('#luot-xem');
    this.body = page.locator('.body-text');
    this.byline = page.locator('.byline');
    this.captions = page.locator('figcaption');
    this.relatedLinks = page.getByRole('region', { name: 'Tin liên quan' }).getByRole('link');
    const neighbours = page.getByRole('navigation', { name: 'Tin mới hơn và cũ hơn' });
    this.newer = neighbours.getByRole('link', { name: /Tin mới hơn/ });
    this.older = neighbours.getByRole('link', { name: /Tin cũ hơn/ });
    this.copyButton = page.getByRole('button', { name: 'Sao chép liên kết' });
    this.printButton = page.getByRole('button', { name: 'In bài' });
    this.copyStatus = page.locator('[data-copy-status]');
    this.printedAddress = page.getByText('Địa chỉ bài viết:');
    this.tableFrame = page.getByRole('region', { name: /^Bảng / });
    this.structuredData = page.locator('script[type="application/ld+json"]');
  }

  /** Where each picture of the gallery stands on the page. */
  galleryBoxes(): Promise<{ top: number; left: number }[]> {
    return this.body.locator('.gallery img').evaluateAll((images) =>
      images.map((image) => {
        const { top, left } = image.getBoundingClientRect();
        return { top, left };
      }),
    );
  }

  fact(name: string): Locator {
    return this.facts.locator('div', { hasText: name }).locator('dd');
  }
}
