import { ArticlePage } from '@/e2e/pages/article-page';
import { ListPage } from '@/e2e/pages/list-page';
import type { Newsroom, Published } from '@/e2e/support/newsroom';
import { expect, test } from '@/e2e/support/test';

const ON_A_PAGE = 20;

/** Newest last, a minute apart. */
async function publishMany(newsroom: Newsroom, count: number, category: string): Promise<Published[]> {
  const published: Published[] = [];
  for (let i = 0; i < count; i += 1) published.push(await newsroom.publish({ categories: [category] }));
  return published;
}

test('a reader comes from the home page to a category and to an article', async ({ page }) => {
  await page.goto('/');
  const home = new ListPage(page);
  await home.main.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Đảng ủy', exact: true }).click();

  const list = new ListPage(page);
  await expect(list.heading).toHaveText('Đảng ủy');
  await expect(list.breadcrumbs.getByRole('link')).toHaveText(['Trang chủ', 'Tin tức - Sự kiện']);
  const title = await list.titles.first().textContent();
  await list.titles.first().click();

  const article = new ArticlePage(page);
  await expect(article.heading).toHaveText(title ?? '');
  await expect(article.breadcrumbs.getByRole('link', { name: 'Đảng ủy' })).toBeVisible();
  await article.breadcrumbs.getByRole('link', { name: 'Tin tức - Sự kiện' }).click();
  await expect(list.heading).toHaveText('Tin tức - Sự kiện');
  await expect(list.main.getByRole('navigation', { name: /Mục con/ }).getByRole('link')).toContainText(['Đảng ủy']);
});

test('a category shows what its children hold, twenty a page, newest first', async ({ page, newsroom }) => {
  const category = await newsroom.category();
  const published = await publishMany(newsroom, ON_A_PAGE + 2, category.path);
  const newestFirst = published.map(({ title }) => title).reverse();
  const list = new ListPage(page);

  await page.goto(category.href);
  await expect(list.titles).toHaveText(newestFirst.slice(0, ON_A_PAGE));
  await list.nextPage.click();
  await expect(page).toHaveURL(`${category.href}?trang=2`);
  await expect(list.currentPage).toHaveText('2');
  await expect(list.titles).toHaveText(newestFirst.slice(ON_A_PAGE));
  await list.previousPage.click();
  await expect(page).toHaveURL(category.href);

  const [parent] = category.href.split('/muc-');
  await page.goto(parent ?? '');
  await expect(list.main.getByRole('link', { name: category.name, exact: true })).toBeVisible();
});

test('an article leads to newer, older and related ones, never to itself', async ({ page, newsroom }) => {
  const category = await newsroom.category();
  const [oldest, middle, newest] = await publishMany(newsroom, 3, category.path);
  const article = new ArticlePage(page);

  await page.goto(middle?.href ?? '');
  await expect(article.newer).toHaveAttribute('href', newest?.href ?? '');
  await expect(article.older).toHaveAttribute('href', oldest?.href ?? '');
  const related = await article.relatedLinks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(related)).toEqual(new Set([newest?.href, oldest?.href]));
  await article.older.click();
  await expect(article.heading).toHaveText(oldest?.title ?? '');
  await expect(article.older).toHaveCount(0);
  await expect(article.newer).toHaveAttribute('href', middle?.href ?? '');
});

test('the fixed pages are in the menu', async ({ page, isMobile }) => {
  await page.goto('/');
  const home = new ListPage(page);
  if (isMobile) await home.menuButton.click();
  await home.menuBranch('Giới thiệu').click();
  await home.menuLink('Lịch tiếp công dân').click();
  await expect(page).toHaveURL('/trang/lich-tiep-cong-dan');
  await expect(home.heading).toHaveText('Lịch tiếp công dân');
});

test('what was just published is read at once', async ({ page, newsroom }) => {
  const category = await newsroom.category();
  const list = new ListPage(page);
  await page.goto(category.href);
  await expect(list.main).toContainText('Chuyên mục này chưa có bài viết.');
  const { title } = await newsroom.publish({ categories: [category.path] });
  await expect(async () => {
    await page.reload();
    expect(await list.title(title).isVisible()).toBe(true);
  }).toPass({ timeout: 30_000, intervals: [100] });
});
