import { expect, test } from 'vitest';
import { isoInstant } from '@/lib/dates/format';
import { newArticleInput, publishInput, returnInput, savedEditionInput, scheduleInput } from './input';

const content = {
  title: '  Tọa   đàm\u200b ',
  slug: '',
  lead: '',
  body: '{}',
  coverMediaId: '',
  primaryCategoryId: '3',
  categoryIds: ['3', '4'],
  byline: '',
  posterName: '',
  sourceName: '',
  sourceUrl: '',
  publishedAt: '',
};

const problem = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a form as browsers send it becomes an article', () => {
  expect(newArticleInput.parse({ ...content, title: content.title.normalize('NFD') })).toMatchObject({
    kind: 'article',
    title: 'Tọa đàm',
    slug: null,
    coverMediaId: null,
    primaryCategoryId: 3,
    categoryIds: [3, 4],
    sourceUrl: null,
    publishedAt: null,
  });
});

test('fields that nobody may set by a form are not taken', () => {
  const sent = { ...content, state: 'published', createdBy: '1', views: '9', edition: '1', version: '1' };
  expect(Object.keys(savedEditionInput.parse(sent))).not.toContain('state');
  expect(Object.keys(newArticleInput.parse(sent))).not.toContain('createdBy');
});

test.each([
  [{ title: ' ' }, 'title: Nhập tiêu đề.'],
  [{ title: 'x'.repeat(501) }, 'title: Tiêu đề có tối đa 500 ký tự.'],
  [{ publishedAt: '31/02/2026' }, 'publishedAt: Ghi ngày như 11/07/2017, hoặc để trống.'],
  [
    { sourceUrl: 'https://dichvucong.gov.vn@evil.example/' },
    'sourceUrl: Nhập địa chỉ bắt đầu bằng http:// hoặc https://.',
  ],
  [{ sourceUrl: '/trang/lien-he' }, 'sourceUrl: Nhập địa chỉ bắt đầu bằng http:// hoặc https://.'],
  [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl: Nhập địa chỉ bắt đầu bằng http:// hoặc https://.'],
  [{ body: '{' }, 'body: Nội dung bài viết không đọc được. Hãy tải lại trang.'],
])('%j is refused in Vietnamese', (more, sentence) => {
  expect(problem(newArticleInput.safeParse({ ...content, ...more }))).toEqual([sentence]);
});

test('a day shown is a day in Việt Nam', () => {
  const { publishedAt } = newArticleInput.parse({ ...content, publishedAt: '11/07/2017' });
  expect(publishedAt && isoInstant(publishedAt)).toBe('2017-07-11T00:00:00+07:00');
});

test('a slug of one’s own becomes a slug', () => {
  expect(newArticleInput.parse({ ...content, slug: 'Đường Dẫn Riêng!' }).slug).toBe('duong-dan-rieng');
});

test('a schedule is a day and a time of the clock in Việt Nam', () => {
  const given = { edition: '1', version: '2', day: '01/12/2026', time: '7h30' };
  expect(isoInstant(scheduleInput.parse(given).at)).toBe('2026-12-01T07:30:00+07:00');
  for (const wrong of [{ time: '25:00' }, { time: '' }, { day: '32/12/2026' }]) {
    expect(problem(scheduleInput.safeParse({ ...given, ...wrong }))).toEqual([
      'day: Ghi ngày như 11/07/2026 và giờ như 14:05.',
    ]);
  }
});

test('a return says why, an approval need not', () => {
  expect(problem(returnInput.safeParse({ edition: '1', version: '1', reason: ' ' }))).toEqual([
    'reason: Ghi lý do trả lại để người viết biết cần sửa gì.',
  ]);
  expect(publishInput.parse({ edition: '1', version: '1' })).toMatchObject({ overrideReason: '' });
});
