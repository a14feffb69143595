import type { Page } from '@playwright/test';
import { WorkPage } from '@/e2e/pages/work-page';
import type { Role } from '@/lib/users/actor';
import { test as base, expect as plain } from './desk-test';
import { watchPage } from './page-trouble';
import type { Colleague } from './staff';

export interface Seated {
  person: Colleague;
  page: Page;
  work: WorkPage;
}

interface Fixtures {
  /** Somebody of that role, signed in with a browser of their own. */
  seat: (role: Role) => Promise<Seated>;
  /** A reader's browser. */
  reader: Page;
}

/** The names that the people of the tests may post under. */
export const OFFICE = 'Ban biên tập';

export const test = base.extend<Fixtures>({
  seat: async ({ browser, staff, origin }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    const troubles: string[][] = [];
    await use(async (role) => {
      const person = await staff.hire(role, { displayNames: [OFFICE] });
      const context = await browser.newContext();
      contexts.push(context);
      await staff.seat(context, person, origin);
      const page = await context.newPage();
      troubles.push(await watchPage(page, origin));
      return { person, page, work: new WorkPage(page) };
    });
    for (const context of contexts) await context.close();
    plain(troubles.flat(), 'what the pages complained of').toEqual([]);
  },
  reader: async ({ browser }, use) => {
    const context = await browser.newContext();
    await use(await context.newPage());
    await context.close();
  },
});

/** Two cores may be shared with much else. */
export const expect = plain.configure({ timeout: 30_000 });
