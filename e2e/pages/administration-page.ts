import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './desk-page';

/** What stands on the pages of administrators: the log, categories, blocks of links, settings. */
export class AdministrationPage extends DeskPage {
  readonly name: Locator;
  readonly slug: Locator;
  readonly description: Locator;
  readonly parent: Locator;
  readonly homePosition: Locator;
  readonly visible: Locator;
  readonly version: Locator;
  readonly title: Locator;
  readonly entries: Locator;

  constructor(page: Page) {
    super(page);
    this.name = page.getByLabel('Tên chuyên mục', { exact: true });
    this.slug = page.getByLabel('Đường dẫn', { exact: true });
    this.description = page.getByLabel('Mô tả', { exact: true });
    this.parent = page.getByLabel('Nằm trong', { exact: true });
    this.homePosition = page.getByLabel('Vị trí trên trang chủ', { exact: true });
    this.visible = page.getByLabel('Hiện với người đọc', { exact: true });
    this.version = page.locator('form.form input[name="version"]');
    this.title = page.getByLabel('Tên nhóm', { exact: true });
    this.entries = page.locator('ol.audit > li');
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  /** A row of the form of a group of links, from 1. */
  link(row: number): { label: Locator; href: Locator } {
    return { label: this.field(`Tên liên kết ${row}`), href: this.field(`Địa chỉ ${row}`) };
  }

  /** The branch of the tree under a category, itself included. */
  branch(name: string): Locator {
    return this.page.locator('ul.tree > li').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** Their part of the menu lies open while one of them is shown. */
  async openMenu(name: string): Promise<void> {
    await this.menu.getByRole('link', { name, exact: true }).click();
  }

  async openFolded(summary: string): Promise<void> {
    await this.page.locator('summary', { hasText: summary }).click();
  }
}
