import { and, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { auditLog, contentEpoch, editions, revisions } from '@/drizzle/schema';
import { articleByNumber } from '@/lib/articles/detail';
import { db } from '@/lib/db/client';
import { bodyOf, makeArticle, makeCategory } from '@/lib/testing/content';
import { systemActor } from '@/lib/users/actor';
import { type ImportedArticle, importArticle } from './import-article';

const article = (more: Partial<ImportedArticle> = {}): ImportedArticle => ({
  legacyId: 'cu:1',
  title: 'Tọa đàm về Quyết định 218',
  lead: 'Sáng ngày 9/8.',
  body: bodyOf('Qua 03 năm.'),
  categories: [],
  posterName: 'Ban biên tập',
  byline: 'Hồng Hạnh',
  publishedAt: new Date('2017-07-11T00:00:00+07:00'),
  baselineViews: 75,
  ...more,
});

const epoch = async () => (await db().select({ epoch: contentEpoch.epoch }).from(contentEpoch))[0]?.epoch ?? 0;

test('an imported article is published with its day, poster and views, revised, audited and announced', async () => {
  const category = await makeCategory('mat-tran');
  const before = await epoch();
  const { number, outcome } = await importArticle(systemActor('import'), article({ categories: ['mat-tran'] }));
  expect(outcome).toBe('created');
  const found = await articleByNumber(number);
  expect(found).toMatchObject({
    state: 'live',
    article: {
      title: 'Tọa đàm về Quyết định 218',
      href: `/bai-viet/toa-dam-ve-quyet-dinh-218-${number}`,
      posterName: 'Ban biên tập',
      byline: 'Hồng Hạnh',
      views: 75,
      publishedAt: new Date('2017-07-10T17:00:00Z'),
      breadcrumbs: [{ label: 'Chuyên mục mat-tran', href: '/chuyen-muc/mat-tran' }],
    },
  });
  expect(category.id).toBeGreaterThan(0);
  expect(await epoch()).toBe(before + 1);
  const audited = and(eq(auditLog.action, 'article.import'), eq(auditLog.subjectId, String(number)));
  expect(await db().$count(auditLog, audited)).toBe(1);
  expect(await db().$count(revisions)).toBe(1);
});

test('the same origin is imported once, also by two at the same time', async () => {
  const twice = article({ legacyId: 'cu:hai-lan' });
  const outcomes = await Promise.all([
    importArticle(systemActor('import'), twice),
    importArticle(systemActor('import'), twice),
  ]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged']);
  expect(outcomes[0]?.number).toBe(outcomes[1]?.number);
  const before = await epoch();
  expect((await importArticle(systemActor('import'), twice)).outcome).toBe('unchanged');
  expect(await epoch()).toBe(before);
});

test('text is stored in one normal form', async () => {
  const number = await makeArticle({ title: 'Toạ đàm'.normalize('NFD') });
  const [row] = await db().select({ title: editions.title }).from(editions).where(eq(editions.articleNumber, number));
  expect(row?.title).toBe('Toạ đàm'.normalize('NFC'));
});

test.each([
  ['an unknown category', { categories: ['khong-co'] }, 'Không có chuyên mục "khong-co".'],
  ['no title', { title: '  ' }, 'Bài không có tiêu đề.'],
])('%s is refused with a sentence and leaves nothing', async (_what, more, sentence) => {
  const before = await db().$count(editions);
  await expect(importArticle(systemActor('import'), article({ legacyId: 'cu:sai', ...more }))).rejects.toThrow(
    sentence,
  );
  expect(await db().$count(editions)).toBe(before);
});

test('an editor may not import', async () => {
  const editor = { kind: 'user' as const, id: 1, name: 'Biên tập viên', role: 'editor' as const };
  await expect(importArticle(editor, article({ legacyId: 'cu:lau' }))).rejects.toThrow('không có quyền');
});

test('a body outside the closed schema is refused', async () => {
  const body = { type: 'doc', attrs: { schemaVersion: 1 }, content: [{ type: 'iframe' }] } as never;
  await expect(importArticle(systemActor('import'), article({ legacyId: 'cu:iframe', body }))).rejects.toMatchObject({
    code: 'invalid',
  });
  expect(await db().$count(editions, sql`${editions.body}::text like '%iframe%'`)).toBe(0);
});
