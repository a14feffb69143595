import { readFileSync } from 'node:fs';
import { ArticlePage } from '@/e2e/pages/article-page';
import { expect, test } from '@/e2e/support/test';

const FILE = readFileSync('drizzle/seed/seed-article.txt', 'utf8').normalize('NFC');
/** The paragraphs of the old page; its shorter lines are title, facts, caption, signature and leftovers. */
const PARAGRAPHS = FILE.split('\n')
  .map((line) => line.trim())
  .filter((line) => line.length > 200);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the article of the old portal is there, whole', async ({ page, newsroom }) => {
      const { href } = await newsroom.seedArticle();
      const article = new ArticlePage(page);
      const response = await page.goto(href);

      expect(response?.status()).toBe(200);
      await expect(article.heading).toHaveText(FILE.split('\n')[0]?.trim() ?? '');
      await expect(article.fact('Người đăng tin')).toHaveText('Test Test');
      await expect(article.fact('Ngày đăng tin')).toHaveText('11/07/2017');
      await expect(article.captions.first()).toContainText('Quang cảnh tọa đàm');
      await expect(article.byline).toHaveText('Hồng Hạnh');
      expect(PARAGRAPHS.length).toBeGreaterThan(4);
      for (const paragraph of PARAGRAPHS) await expect(article.main).toContainText(paragraph);
      await expect(article.main).not.toContainText('Quản lý video');
      await expect(article.main).not.toContainText(']]>');
    });
  });
}
