import { expect, test } from 'vitest';
import { type ArticleBody, type Block, SCHEMA_VERSION } from '@/lib/richtext/model';
import { obstacles, picturesWithoutAlt, picturesWithoutCaption } from './content';

const body = (...content: Block[]): ArticleBody => ({ type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content });
const words: Block = { type: 'paragraph', content: [{ type: 'text', text: 'Có chữ.' }] };
const figure = (attrs: Partial<Extract<Block, { type: 'figure' }>['attrs']>, caption?: string): Block => ({
  type: 'figure',
  attrs: { mediaId: 1, alt: '', ...attrs },
  ...(caption && { content: [{ type: 'text', text: caption }] }),
});
const complete = { body: body(words), primaryCategoryId: 1, posterName: 'Ban biên tập' };

test('a complete article meets no obstacle', () => {
  expect(obstacles('article', complete)).toEqual({});
});

test('each thing that is missing is named at its field', () => {
  const empty = { body: body({ type: 'paragraph' }), primaryCategoryId: null, posterName: '' };
  expect(Object.keys(obstacles('article', empty)).sort()).toEqual(['body', 'posterName', 'primaryCategoryId']);
});

test('a fixed page stands in no category and under no name', () => {
  expect(obstacles('page', { body: body(words), primaryCategoryId: null, posterName: '' })).toEqual({});
  expect(obstacles('page', { body: body(), primaryCategoryId: null, posterName: '' })).toHaveProperty('body');
});

test('every picture says what it shows, or that it only decorates', () => {
  const pictures = body(
    words,
    figure({ alt: 'Lễ khai mạc' }),
    figure({}),
    figure({ decorative: true }),
    figure({ mediaId: null }),
    {
      type: 'gallery',
      attrs: {
        items: [
          { mediaId: 1, alt: '' },
          { mediaId: 2, alt: 'Hội xuân' },
        ],
      },
    },
  );
  expect(picturesWithoutAlt(pictures)).toEqual([2, 4]);
  expect(obstacles('article', { ...complete, body: pictures }).body).toContain('Ảnh thứ 2, 4 chưa có mô tả');
});

test('a gallery is content, a picture without words is not yet an article', () => {
  const gallery: Block = { type: 'gallery', attrs: { items: [{ mediaId: 1, alt: 'Hội xuân' }] } };
  expect(obstacles('article', { ...complete, body: body(gallery) })).toEqual({});
  expect(obstacles('article', { ...complete, body: body(figure({ alt: 'Ảnh' })) }).body).toBe('Bài chưa có nội dung.');
});

test('pictures that could do with a caption', () => {
  const pictures = body(figure({ alt: 'a' }, 'Quang cảnh'), figure({ alt: 'b' }), figure({ decorative: true }));
  expect(picturesWithoutCaption(pictures)).toEqual([2]);
});
