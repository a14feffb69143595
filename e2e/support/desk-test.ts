import type { Browser, Page } from '@playwright/test';
import { Staff } from './staff';
import { test as base, expect } from './test';

interface Fixtures {
  staff: Staff;
  origin: string;
  /** A page in a browser of its own, without JavaScript. */
  scriptless: Page;
}

export const test = base.extend<Fixtures>({
  staff: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const staff = new Staff();
      await staff.forgetAddresses();
      await use(staff);
    },
    { auto: true },
  ],
  origin: async ({ baseURL }, use) => {
    await use(new URL(baseURL ?? '').origin);
  },
  scriptless: async ({ browser, baseURL, viewport }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport });
    await use(await context.newPage());
    await context.close();
  },
});

/** Another device of the same or of another person. */
export async function anotherBrowser(browser: Browser, baseURL: string): Promise<Page> {
  return (await browser.newContext({ baseURL })).newPage();
}

export { expect };
