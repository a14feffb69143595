import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { MOST_WRITTEN_BYTES } from '@/lib/articles/limits';
import { assertWithinLimits } from '@/lib/richtext/limits';
import type { ArticleBody } from '@/lib/richtext/model';
import { bodyOf } from '@/lib/testing/content';

test('Next and the front agree on how large an article may be', async () => {
  const { default: config } = await import(pathToFileURL('next.config.js').href);
  expect(config.experimental.serverActions.bodySizeLimit).toBe(MOST_WRITTEN_BYTES);
});

test('the longest article the schema allows can be sent', () => {
  const sentence =
    'Ủy ban nhân dân phường đã tổ chức buổi tọa đàm “Mặt trận – đoàn thể phường đồng hành cùng tổ dân phố”, với sự tham dự của đông đảo cán bộ và người dân. ';
  const article = (paragraphs: number) => bodyOf(...Array.from({ length: paragraphs }, () => sentence.repeat(4)));
  let paragraphs = 1;
  while (isAllowed(article(paragraphs + 100))) paragraphs += 100;
  expect(paragraphs, 'the search went somewhere').toBeGreaterThan(1000);
  expect(Buffer.byteLength(JSON.stringify(article(paragraphs)))).toBeLessThan(MOST_WRITTEN_BYTES);
});

function isAllowed(body: ArticleBody): boolean {
  try {
    assertWithinLimits(body);
    return true;
  } catch {
    return false;
  }
}
