import { ArticlePage } from '@/e2e/pages/article-page';
import { expect, test } from '@/e2e/support/test';

test('on paper there is the article and its address, not the house around it', async ({
  page,
  newsroom,
  baseURL,
}, info) => {
  const { href } = await newsroom.seedArticle();
  const article = new ArticlePage(page);
  await page.goto(href);
  await expect(article.printedAddress).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(article.printedAddress).toHaveText(`Địa chỉ bài viết: ${baseURL}${href}`);
  await expect(article.printedAddress).toBeVisible();
  await expect(article.heading).toBeVisible();
  await expect(article.body).toBeVisible();
  for (const around of [
    article.header,
    article.footer,
    article.copyButton,
    article.older,
    article.relatedLinks.first(),
  ]) {
    await expect(around).toBeHidden();
  }
  await page.screenshot({ path: `test-results/pages/print-${info.project.name}.png`, fullPage: true });
});

test('the print button prints', async ({ page, newsroom }) => {
  const { href } = await newsroom.publish();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(href);
  const article = new ArticlePage(page);
  await article.printButton.click();
  expect(await article.rootAttribute('data-printed')).toBe('');
});

test('the link is copied and the reader told so', async ({ page, context, newsroom, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { href } = await newsroom.publish();
  const article = new ArticlePage(page);
  await page.goto(href);
  await article.copyButton.click();
  await expect(article.copyStatus).toHaveText('Đã sao chép');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${href}`);
});

test('sharing goes to Facebook and Zalo with the canonical address', async ({ page, newsroom, baseURL }) => {
  const { href } = await newsroom.publish();
  await page.goto(href);
  const target = async (name: string) => {
    const link = page.getByRole('link', { name: `Chia sẻ lên ${name}` });
    await expect(link).toHaveAttribute('rel', /noopener/);
    return new URL((await link.getAttribute('href')) ?? '');
  };
  const facebook = await target('Facebook');
  expect(facebook.host).toBe('www.facebook.com');
  expect(facebook.searchParams.get('u')).toBe(`${baseURL}${href}`);
  const zalo = await target('Zalo');
  expect(zalo.host).toBe('button-share.zalo.me');
  const shared = JSON.parse(Buffer.from(zalo.searchParams.get('d') ?? '', 'base64').toString());
  expect(shared).toEqual({ url: `${baseURL}${href}` });
});
