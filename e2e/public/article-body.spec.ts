import { ArticlePage } from '@/e2e/pages/article-page';
import { pageKind } from '@/e2e/support/page-kinds';
import { expect, test } from '@/e2e/support/test';

const rich = pageKind('rich-article');

test('the pictures of a gallery stand in rows', async ({ page, newsroom, isMobile }) => {
  await page.goto(await rich.path(newsroom));
  const boxes = await new ArticlePage(page).galleryBoxes();
  expect(boxes.length).toBe(4);
  const rows = new Map<number, number>();
  for (const { top } of boxes) rows.set(Math.round(top), (rows.get(Math.round(top)) ?? 0) + 1);
  expect([...rows.values()]).toEqual(isMobile ? [1, 1, 1, 1] : [2, 2]);
});

test('a table too wide for the screen scrolls by itself, also by keyboard', async ({ page, newsroom }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(await rich.path(newsroom));
  const article = new ArticlePage(page);
  await expect(article.tableFrame).toHaveAttribute('tabindex', '0');
  await article.tableFrame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => article.tableFrame.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);
  expect(await article.overflow()).toBe(0);
});
