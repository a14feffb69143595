import { test as base, expect } from '@playwright/test';
import { Newsroom } from './newsroom';
import { watchPage } from './page-trouble';

interface Fixtures {
  newsroom: Newsroom;
  /** On in every test: a page that complains, breaks its policy or fails a request fails the test. */
  quietPage: string[];
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  newsroom: async ({}, use) => {
    await use(new Newsroom());
  },
  quietPage: [
    async ({ page, baseURL }, use) => {
      const troubles = await watchPage(page, new URL(baseURL ?? '').origin);
      await use(troubles);
      expect(troubles, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
