import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './desk-page';
import { EditorPage } from './editor-page';

/** Where an article is written, and sent on its way. */
export class WorkPage extends DeskPage {
  readonly title: Locator;
  readonly lead: Locator;
  readonly category: Locator;
  readonly poster: Locator;
  readonly correctionNote: Locator;
  readonly editor: EditorPage;
  /** Of the edition the page is about. */
  readonly state: Locator;
  readonly saveStatus: Locator;
  readonly save: Locator;
  /** Where readers find it. */
  readonly shown: Locator;

  constructor(page: Page) {
    super(page);
    this.title = page.getByLabel('Tiêu đề', { exact: true });
    this.lead = page.getByLabel('Sapo', { exact: true });
    this.category = page.getByLabel('Chuyên mục chính', { exact: true });
    this.poster = page.getByLabel('Người đăng tin', { exact: true });
    this.correctionNote = page.getByLabel('Lời đính chính', { exact: true });
    this.editor = new EditorPage(page);
    this.state = page.locator('.state-line .tag');
    this.saveStatus = page.locator('.work-status');
    this.save = page.getByRole('button', { name: /^Lưu( bản nháp)?$/ });
    this.shown = page.getByRole('link', { name: 'Xem trang', exact: true });
  }

  step(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Opens a step that asks for something first. */
  async unfold(name: string): Promise<void> {
    await this.page.locator('summary', { hasText: `${name}…` }).click();
  }

  /** Types behind what stands in the body. */
  async typeBody(text: string): Promise<void> {
    await this.editor.sheet.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** Of the list, by a word of its title. */
  async find(view: string, word: string): Promise<void> {
    await this.page.goto(`/quan-tri?muc=${view}`);
    await this.page.getByRole('searchbox', { name: 'Từ trong tiêu đề' }).fill(word);
    await this.page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await this.page.locator('a.article-row-title', { hasText: word }).click();
  }
}
