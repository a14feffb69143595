import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { findBrowser } from '@/cli/browser';
import { run } from '@/cli/run';
import { makeDataDirectory, removeDataDirectory, startPortalProcess } from './portal-process';
import type { Outcome } from './tally';

const REPORT = '.next/cache/playwright.json';
const report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** Playwright in a real Chromium, against a production server of its own with the demonstration content. */
export async function runEndToEnd(): Promise<Outcome> {
  const browser = await findBrowser();
  const dataDirectory = makeDataDirectory();
  rmSync(REPORT, { force: true });
  try {
    const AUTH_SECRET = randomBytes(32).toString('base64');
    const portal = await startPortalProcess(dataDirectory, { SEED: 'demo', AUTH_SECRET });
    try {
      const ok = await run('node_modules/.bin/playwright', ['test'], {
        BASE_URL: portal.origin,
        DATABASE_URL: portal.databaseUrl,
        // The specs sit down at the desk with sessions they made themselves.
        AUTH_SECRET,
        SITE_URL: portal.origin,
        CHROMIUM: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT,
      });
      if (!existsSync(REPORT)) return { passed: 0, failed: 1 };
      const { stats } = report.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
      const failed = stats.unexpected + stats.flaky;
      return { passed: stats.expected, failed: ok ? failed : Math.max(1, failed) };
    } finally {
      await portal.stop();
    }
  } finally {
    removeDataDirectory(dataDirectory);
  }
}
