import type { Locator, Page } from '@playwright/test';

/** What stands on the pages for people who work here. */
export class DeskPage {
  readonly heading: Locator;
  readonly alert: Locator;
  readonly status: Locator;
  readonly menu: Locator;
  readonly email: Locator;
  readonly password: Locator;
  readonly newPassword: Locator;
  readonly oneTimeLink: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    // Next announces its own page changes in an alert of no text.
    this.alert = page.getByRole('alert').filter({ hasText: /\S/ });
    this.status = page.getByRole('status').filter({ hasText: /\S/ });
    this.menu = page.getByRole('navigation', { name: 'Khu biên tập' });
    this.email = page.getByLabel('E-mail', { exact: true });
    this.password = page.getByLabel('Mật khẩu', { exact: true });
    this.newPassword = page.getByLabel('Mật khẩu mới', { exact: true });
    this.oneTimeLink = page.locator('.one-time-link');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.button('Đăng nhập').click();
  }
}
