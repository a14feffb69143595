import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseBody } from '@/lib/richtext/document';
import { mediaIds } from '@/lib/richtext/media';
import { bodyText } from '@/lib/richtext/plain-text';
import { toImportedArticle } from './import-text-page';
import { parseTextPage, type TextPage } from './text-page';

const result = parseTextPage(readFileSync('drizzle/seed/seed-article.txt', 'utf8'));
if (!result.ok) throw new Error(result.problems.join(' '));
const { page } = result;
const imported = (changes: Partial<TextPage> = {}, cover?: { mediaId: number; alt: string }) =>
  toImportedArticle({ ...page, ...changes }, { categories: ['mat-tran'], cover });

test('the article of the sample, with a body that may be stored', () => {
  const article = imported();
  expect(article).toMatchObject({
    title: page.title,
    lead: page.lead,
    posterName: 'Test Test',
    byline: 'Hồng Hạnh',
    baselineViews: 75,
    categories: ['mat-tran'],
  });
  expect(parseBody(article.body)).toEqual(article.body);
  expect(bodyText(article.body).split('\n')).toEqual(page.blocks.map(({ text }) => text));
  expect(article.body.content[0]).toEqual({
    type: 'figure',
    attrs: { mediaId: null, alt: '' },
    content: [{ type: 'text', text: 'Quang cảnh tọa đàm' }],
  });
  expect(article.coverMediaId).toBeUndefined();
});

test('a picture that was found again stands above the first caption only', () => {
  const blocks = [...page.blocks, { kind: 'caption' as const, text: 'Ảnh khác' }];
  const article = imported({ blocks }, { mediaId: 7, alt: 'Hội trường' });
  expect(article.coverMediaId).toBe(7);
  expect(mediaIds(article.body)).toEqual([7]);
  expect(article.body.content.at(-1)).toMatchObject({ type: 'figure', attrs: { mediaId: null } });
});

test('title and day name the article, nothing else does', () => {
  const { legacyId } = imported();
  expect(legacyId).toMatch(/^text-page:2017-07-11:[0-9a-f]{16}$/);
  expect(imported({ baselineViews: 99, byline: '', blocks: [] }).legacyId).toBe(legacyId);
  expect(imported({ title: `${page.title} (tiếp)` }).legacyId).not.toBe(legacyId);
  expect(imported({ publishedAt: new Date('2017-07-11T17:00:00Z') }).legacyId).not.toBe(legacyId);
});
