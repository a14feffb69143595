import type { CDPSession, Locator, Page } from '@playwright/test';
import type { ArticleBody } from '@/lib/richtext/model';

/** What is written with: the body of an article and the tools above it. */
export class EditorPage {
  readonly sheet: Locator;
  readonly toolbar: Locator;
  readonly style: Locator;
  readonly figures: Locator;
  /** The block that is selected as a whole. */
  readonly selected: Locator;
  readonly library: Locator;
  readonly search: Locator;
  readonly note: Locator;

  constructor(readonly page: Page) {
    this.sheet = page.getByRole('textbox', { name: 'Nội dung', exact: true });
    this.toolbar = page.getByRole('toolbar', { name: 'Định dạng' });
    this.style = this.toolbar.getByRole('combobox', { name: 'Kiểu dòng chữ' });
    this.figures = this.sheet.getByRole('figure');
    this.selected = this.sheet.locator('.ProseMirror-selectednode');
    this.library = page.getByRole('dialog', { name: 'Chọn ảnh' });
    this.search = this.library.getByRole('searchbox');
    this.note = page.locator('.body-editor').getByRole('status').filter({ hasText: /\S/ });
  }

  tool(name: string): Locator {
    return this.toolbar.getByRole('button', { name, exact: true });
  }

  libraryPicture(words: string | RegExp): Locator {
    return this.library.getByRole('listitem').getByRole('button').filter({ hasText: words });
  }

  /** The document the form would send now. */
  body(): Promise<ArticleBody> {
    return this.page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.body-editor input[type="hidden"]');
      if (!field?.form) throw new Error('there is no form around the editor');
      return JSON.parse(String(new FormData(field.form).get(field.name)));
    });
  }

  /** Puts something on the clipboard as another program would, and pastes it. */
  async paste(content: { html?: string; text?: string }): Promise<void> {
    await this.sheet.evaluate((sheet, { html, text }) => {
      const clipboardData = new DataTransfer();
      if (html !== undefined) clipboardData.setData('text/html', html);
      if (text !== undefined) clipboardData.setData('text/plain', text);
      sheet.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, content);
  }
}

/**
 * An input method at work, as Chromium tells a page of one: each word grows letter by letter while it is composed, changes
 * under the hands of the writer, and is then committed.
 */
export class InputMethod {
  private constructor(private readonly devtools: CDPSession) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** The text under composition, from its first letter to its last form. */
  async compose(...steps: string[]): Promise<void> {
    for (const text of steps) {
      await this.devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  async commit(text: string): Promise<void> {
    await this.devtools.send('Input.insertText', { text });
  }
}
