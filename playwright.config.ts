import { defineConfig } from '@playwright/test';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 } };

/** What changes every page of the portal runs when all the others are done, one test after the other. */
const ALONE = ['e2e/editorial/settings.spec.ts', 'e2e/editorial/front-page.spec.ts'];

// cli/testing/end-to-end.ts starts the server and names it and the browser; with BASE_URL set, `npx playwright test` runs alone.
export default defineConfig({
  testDir: 'e2e',
  // The specs write their content by the portal's own commands, and `server-only` throws in plain Node.
  tsconfig: 'e2e/tsconfig.json',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A limit against hanging, not a measurement: two cores may be shared.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/report.json' }]],
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: PHONE, testIgnore: ALONE },
    { name: 'desk', use: DESK, testIgnore: ALONE },
    { name: 'phone alone', use: PHONE, testMatch: ALONE, fullyParallel: false, dependencies: ['phone', 'desk'] },
    { name: 'desk alone', use: DESK, testMatch: ALONE, fullyParallel: false, dependencies: ['phone alone'] },
  ],
});
