import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findBrowser } from '@/cli/browser';
import { isRoot } from '@/cli/postgres/account';
import { startPortal } from './child';
import { DEMO, type Ground } from './ground';
import { LIST, seedArticlePath } from './pages';
import { askOnce, getRequest } from './raw-connection';
import type { Measured } from './report';
import { median } from './statistics';
import { formatNumber } from './table';

/** Of issue "The front": the least mark of each category, as Lighthouse names it. */
const MARKS = {
  performance: { name: 'hiệu năng', least: 99 },
  accessibility: { name: 'trợ năng', least: 100 },
  'best-practices': { name: 'thực hành tốt', least: 100 },
  seo: { name: 'SEO', least: 100 },
} as const;
const CATEGORIES = Object.keys(MARKS) as (keyof typeof MARKS)[];

const FIGURES = [
  { name: 'FCP ms', audit: 'first-contentful-paint' },
  { name: 'LCP ms', audit: 'largest-contentful-paint' },
  { name: 'Speed Index ms', audit: 'speed-index' },
  { name: 'TBT ms', audit: 'total-blocking-time' },
  { name: 'CLS', audit: 'cumulative-layout-shift' },
  { name: 'byte', audit: 'total-byte-weight' },
] as const;

const reportSchema = z.object({
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/** Lighthouse lost the beginning of its own recording and asks to be run again: it says nothing of the page. */
const LOST_RECORDING = ['NO_NAVSTART', 'NO_TRACING_STARTED'];
const MOST_TRIES = 3;
/** Installed here when it is asked: a quarter of all packages, and no portal that serves readers needs one of them. */
const INSTALLED_IN = 'bench/lighthouse-cli';

type LighthouseReport = z.infer<typeof reportSchema>;

/** What Lighthouse says of each kind of page on its slow phone, which it works out from a run on this machine. */
export async function measureLighthouse(ground: Ground, { short }: { short: boolean }): Promise<Measured> {
  const browser = await findBrowser();
  const portal = await startPortal(ground, DEMO);
  const paths = { 'trang chủ': '/', 'danh sách': LIST, 'bài viết': await seedArticlePath(portal.port) };
  await installOnce();
  const file = join(ground.directory, 'lighthouse.json');
  let lost = 0;
  const pages = Object.entries(paths).map(([name, path]) => ({ name, path, reports: [] as LighthouseReport[] }));
  for (let round = 0; round < (short ? 1 : 5); round += 1) {
    for (const { path, reports } of pages) {
      // As for nearly every reader, the page is in memory.
      await askOnce(portal.port, getRequest(path));
      // Under the name that the portal's links and canonical addresses have.
      const { report, tries } = await runLighthouse(browser, file, `http://localhost:${portal.port}${path}`);
      reports.push(report);
      lost += tries - 1;
    }
  }
  await portal.stop();

  const mark = (reports: LighthouseReport[], category: string) =>
    median(reports.map(({ categories }) => 100 * (categories[category]?.score ?? Number.NaN)));
  const figure = (reports: LighthouseReport[], audit: string) =>
    median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  return {
    tables: [
      {
        title: `Lighthouse trên điện thoại, trung vị của ${pages[0]?.reports.length} lượt`,
        header: ['trang', ...CATEGORIES.map((category) => MARKS[category].name), ...FIGURES.map(({ name }) => name)],
        rows: pages.map(({ name, reports }) => [
          name,
          ...CATEGORIES.map((category) => formatNumber(mark(reports, category))),
          ...FIGURES.map(({ audit }) => formatNumber(figure(reports, audit))),
        ]),
      },
    ],
    verdicts: pages.flatMap(({ name, reports }) =>
      CATEGORIES.map((category) => ({
        what: `Lighthouse ${name}: ${MARKS[category].name}`,
        value: mark(reports, category),
        unit: '',
        bound: 'least' as const,
        limit: MARKS[category].least,
      })),
    ),
    notes: [
      ...(lost > 0 ? [`Lighthouse tự làm hỏng bản ghi của ${lost} lượt; các lượt ấy được chạy lại.`] : []),
      ...pages.flatMap(({ name, reports }) =>
        CATEGORIES.filter((category) => mark(reports, category) < MARKS[category].least).flatMap((category) =>
          shortcomings(reports, category).map((title) => `${name}, ${MARKS[category].name}: ${title}`),
        ),
      ),
    ],
  };
}

async function installOnce(): Promise<void> {
  if (existsSync(`${INSTALLED_IN}/node_modules/.package-lock.json`)) return;
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--prefix', INSTALLED_IN]);
}

async function runLighthouse(browser: string, file: string, url: string) {
  for (let tries = 1; ; tries += 1) {
    const report = await tryLighthouse(browser, file, url);
    if (!report.runtimeError) return { report, tries };
    const { code, message } = report.runtimeError;
    if (!LOST_RECORDING.includes(code) || tries === MOST_TRIES) {
      throw new Error(`Lighthouse could not look at ${url}: ${message}`);
    }
  }
}

async function tryLighthouse(browser: string, file: string, url: string): Promise<LighthouseReport> {
  const chromeFlags = [
    '--headless=new',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
  rmSync(file, { force: true });
  await promisify(execFile)(
    process.execPath,
    [
      `${INSTALLED_IN}/node_modules/lighthouse/cli/index.js`,
      url,
      '--quiet',
      '--output=json',
      // It ends without waiting for a pipe to be read.
      `--output-path=${file}`,
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${chromeFlags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser } },
  ).catch((error: unknown) => {
    // It exits with 1 for what its report explains, too.
    if (!existsSync(file)) throw error;
  });
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What cost points in most of the runs, so that a missed mark says why. */
function shortcomings(reports: readonly LighthouseReport[], category: string): string[] {
  const found = new Map<string, number>();
  for (const { categories, audits } of reports) {
    for (const { id, weight } of categories[category]?.auditRefs ?? []) {
      const audit = audits[id];
      if (weight === 0 || !audit || audit.score === null || audit.score === 1) continue;
      found.set(audit.title, (found.get(audit.title) ?? 0) + 1);
    }
  }
  return [...found].filter(([, times]) => times > reports.length / 2).map(([title]) => title);
}
