import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings } from '@/drizzle/schema';
import { SETTINGS } from '@/drizzle/seed/content/ward';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import type { SiteSettings } from '@/lib/settings/model';
import { ask } from './testing/ask';
import { publish } from './testing/content';
import { type Front, startFront } from './testing/front';

const HOST = 'phuong.example';
const URL_IN_SETTINGS = 'https://emc.example.vn/m.js?id=1&w=2';
const TAG = '<script src="https://emc.example.vn/m.js?id=1&amp;w=2" defer="">';
const ORIGIN = 'https://emc.example.vn';
const UNHURRIED = { timeout: 60_000, interval: 50 };

let front: Front;
let pages: string[];

beforeAll(async () => {
  front = await startFront({ SITE_URL: `https://${HOST}` });
  const { path } = await publish();
  pages = ['/', path, '/khong-co', '/chuyen-muc/khong-co'];
});

afterAll(() => front.remove());

const get = (path: string, host = HOST) => ask(front.origin, path, { headers: { host } });

/** What a page says about the script, in its HTML and in its policy. */
async function measuringIn(path: string) {
  const { text, headers } = await get(path);
  const policy = String(headers['content-security-policy']).split('; ');
  return { tags: text.split(TAG).length - 1, rules: policy.filter((rule) => rule.includes(ORIGIN)) };
}

function store(measuringScript: SiteSettings['measuringScript']): Promise<void> {
  const data: SiteSettings = { ...SETTINGS, announcementCategory: null, measuringScript };
  return changeContent(async (tx) => {
    await tx.insert(settings).values({ data }).onConflictDoUpdate({ target: settings.singleton, set: { data } });
    expect(await tx.$count(settings, eq(settings.singleton, true))).toBe(1);
    await bumpEpoch(tx);
  });
}

const NONE = { tags: 0, rules: [] };
const MEASURED = {
  tags: 1,
  rules: [`script-src 'self' ${ORIGIN}`, `img-src 'self' data: ${ORIGIN}`, `connect-src 'self' ${ORIGIN}`],
};

test('readers load the measuring script exactly while the settings name one, and the desk never does', async () => {
  for (const path of pages) expect(await measuringIn(path), path).toEqual(NONE);
  await store({ url: URL_IN_SETTINGS });
  for (const path of pages)
    await expect.poll(() => measuringIn(path), { ...UNHURRIED, message: path }).toEqual(MEASURED);
  // From memory as well.
  for (const path of pages) expect(await measuringIn(path), path).toEqual(MEASURED);
  for (const path of ['/dang-nhap', '/rss.xml', '/emblem.svg']) {
    const { status, text, headers } = await get(path);
    expect(status, path).toBe(200);
    expect(`${text} ${JSON.stringify(headers)}`, path).not.toContain('emc.example.vn');
  }
  await store(null);
  for (const path of pages) await expect.poll(() => measuringIn(path), { ...UNHURRIED, message: path }).toEqual(NONE);
});

test('a site on TLS says so in every answer, and is known by its usual port', async () => {
  for (const path of [...pages, '/dang-nhap', '/emblem.svg', '/api/health']) {
    for (const host of [HOST, `${HOST}:443`]) {
      const { status, headers } = await get(path, host);
      expect(status, `${host}${path}`).not.toBe(421);
      expect(headers['strict-transport-security'], path).toBe('max-age=31536000; includeSubDomains');
    }
  }
  for (const path of [...pages, '/dang-nhap']) {
    expect((await get(path)).headers['content-security-policy'], path).toContain('upgrade-insecure-requests');
  }
  expect((await get('/', `${HOST}:80`)).status).toBe(421);
});
