import { expect, test } from 'vitest';
import { buildBody, pictureNames, type StoredSeedPictures } from '@/drizzle/seed/body-builder';
import { PICTURES, type PictureName } from '@/drizzle/seed/pictures/catalogue';
import { parseBody } from '@/lib/richtext/document';
import { linksSchema, siteSettingsSchema } from '@/lib/settings/input';
import { slugify } from '@/lib/text/slug';
import { ARTICLES } from './articles';
import type { SeedCategory } from './model';
import { PAGES } from './pages';
import { CATEGORIES, LINK_GROUPS, SETTINGS } from './ward';

const pictures: StoredSeedPictures = new Map(
  (Object.keys(PICTURES) as PictureName[]).map((name, index) => [
    name,
    { mediaId: index + 1, alt: PICTURES[name].alt },
  ]),
);

const paths = (siblings: readonly SeedCategory[], above = ''): string[] =>
  siblings.flatMap(({ slug, children = [] }) => [`${above}${slug}`, ...paths(children, `${above}${slug}/`)]);
const allPaths = paths(CATEGORIES);
const flat = (siblings: readonly SeedCategory[]): SeedCategory[] =>
  siblings.flatMap((category) => [category, ...flat(category.children ?? [])]);

const live = ARTICLES.filter(({ withdrawn }) => !withdrawn);
/** How many live articles a category lists, children included. */
const countIn = (path: string) =>
  live.filter(({ categories }) => categories.some((one) => one === path || one.startsWith(`${path}/`))).length;

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

test.each([...ARTICLES, ...PAGES].map((item) => [item.title, item.body] as const))(
  'the body of “%s” is valid',
  (_, body) => {
    const built = buildBody(body, pictures);
    expect(parseBody(built)).toEqual(built);
  },
);

test('all text is NFC, trimmed and present', () => {
  for (const text of texts([ARTICLES, PAGES, CATEGORIES, LINK_GROUPS, SETTINGS]))
    expect(text).toBe(text.normalize('NFC'));
  for (const { title, lead } of [...ARTICLES, ...PAGES]) {
    for (const text of [title, lead]) expect(text).toMatch(/^\S(.*\S)?$/u);
  }
});

test('ids, titles, page slugs and category paths are unique, slugs well formed', () => {
  for (const names of [
    ARTICLES.map(({ id }) => id),
    ARTICLES.map(({ title }) => title),
    PAGES.map(({ slug }) => slug),
    allPaths,
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
  for (const slug of [...flat(CATEGORIES), ...PAGES].map((item) => item.slug)) expect(slug).toBe(slugify(slug));
  expect(CATEGORIES.map(({ slug }) => slug)).toContain(SETTINGS.announcementCategory);
});

test('every article stands in categories that exist, none twice', () => {
  for (const { id, categories } of ARTICLES) {
    expect(categories.length, id).toBeGreaterThan(0);
    expect(new Set(categories).size, id).toBe(categories.length);
    for (const path of categories) expect(allPaths, id).toContain(path);
  }
});

test('every block of the home page is filled, and one list is long enough to page', () => {
  for (const { slug } of flat(CATEGORIES).filter(({ homePosition }) => homePosition !== undefined)) {
    const path = allPaths.find((one) => one.endsWith(slug)) ?? '';
    expect(countIn(path), path).toBeGreaterThanOrEqual(3);
  }
  expect(countIn('thong-bao')).toBeGreaterThanOrEqual(6);
  expect(countIn('tin-tuc-su-kien')).toBeGreaterThan(40);
});

test('every other category that readers see lists something', () => {
  for (const path of allPaths) expect(countIn(path), path).toBeGreaterThan(0);
});

test('the five featured articles have places 1 to 5', () => {
  expect(live.flatMap(({ featured }) => featured ?? []).sort()).toEqual([1, 2, 3, 4, 5]);
});

test('times are real and reach from today over eight months', () => {
  for (const { time, daysAgo, views } of ARTICLES) {
    expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    expect(daysAgo >= 0 && daysAgo <= 245 && Number.isInteger(daysAgo)).toBe(true);
    expect(views > 0 && Number.isInteger(views)).toBe(true);
  }
  expect(Math.min(...live.map(({ daysAgo }) => daysAgo))).toBe(0);
  expect(Math.max(...live.map(({ daysAgo }) => daysAgo))).toBeGreaterThan(220);
});

test('it is varied: length, titles, pictures, reposts, a withdrawal', () => {
  const lengths = ARTICLES.map(({ title }) => title.length);
  expect(Math.min(...lengths)).toBeLessThan(40);
  expect(Math.max(...lengths)).toBeGreaterThanOrEqual(300);
  expect(ARTICLES.filter(({ title }) => title === title.toUpperCase()).length).toBeGreaterThanOrEqual(2);
  expect(ARTICLES.filter(({ body }) => pictureNames(body).length > 0).length).toBeGreaterThanOrEqual(18);
  expect(ARTICLES.filter(({ genre, source }) => (genre === 'repost') !== (source !== undefined))).toEqual([]);
  expect(ARTICLES.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
  const shown = new Set(ARTICLES.flatMap(({ body }) => pictureNames(body)));
  expect(Object.keys(PICTURES).filter((name) => !shown.has(name as PictureName))).toEqual([]);
});

test('links inside the site lead to pages and categories of the seed', () => {
  const hrefs = texts([ARTICLES, PAGES].map((items) => items.map(({ body }) => body))).filter((text) =>
    /^\/\w/.test(text),
  );
  expect(hrefs.length).toBeGreaterThan(3);
  const known = [...PAGES.map(({ slug }) => `/trang/${slug}`), ...allPaths.map((path) => `/chuyen-muc/${path}`)];
  for (const href of hrefs) expect(known).toContain(href);
});

test('settings and links pass their own schemas', () => {
  expect(siteSettingsSchema.parse(SETTINGS)).toEqual(SETTINGS);
  for (const { links } of LINK_GROUPS) expect(linksSchema.parse(links)).toEqual(links);
});

test('whoever posts is one of the names the ward allows', () => {
  for (const { posterName } of ARTICLES) if (posterName) expect(SETTINGS.displayNames).toContain(posterName);
});
