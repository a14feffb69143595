import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { articles, auditLog, editions } from '@/drizzle/schema';
import { newArticleInput, savedEditionInput } from '@/lib/articles/input';
import { db } from '@/lib/db/client';
import { bodyOf, makeCategory } from '@/lib/testing/content';
import { makeDraft, makeWriter } from '@/lib/testing/editions';
import { createArticle } from './create-article';
import { saveEdition } from './save-edition';

const form = (more: Record<string, unknown> = {}) => ({
  title: 'Gửi hai lần',
  slug: '',
  lead: 'Sapo',
  body: JSON.stringify(bodyOf('Nội dung.')),
  coverMediaId: '',
  primaryCategoryId: '',
  categoryIds: [],
  byline: '',
  posterName: '',
  sourceName: '',
  sourceUrl: '',
  publishedAt: '11/07/2017',
  ...more,
});

const madeWith = (formKey: string) => db().$count(articles, eq(articles.formKey, formKey));

test('a form sent ten times at once is one article, and audited once', async () => {
  const writer = await makeWriter('contributor');
  const [a, b] = [await makeCategory('hai-lan-a'), await makeCategory('hai-lan-b')];
  const input = newArticleInput.parse(
    form({ formKey: randomUUID(), primaryCategoryId: b.id, categoryIds: [b.id, a.id] }),
  );
  const made = await Promise.all(Array.from({ length: 10 }, () => createArticle(writer, input)));
  expect(new Set(made.map(({ number }) => number)).size).toBe(1);
  expect(await madeWith(input.formKey ?? '')).toBe(1);
  const created = and(eq(auditLog.action, 'article.create'), eq(auditLog.subjectId, String(made[0]?.number)));
  expect(await db().$count(auditLog, created)).toBe(1);
});

test('the same form with other words is not taken for the first one, and nothing is lost silently', async () => {
  const writer = await makeWriter('editor');
  const formKey = randomUUID();
  const { number } = await createArticle(writer, newArticleInput.parse(form({ formKey })));
  const changed = newArticleInput.parse(form({ formKey, title: 'Viết tiếp rồi gửi lại' }));
  await expect(createArticle(writer, changed)).rejects.toMatchObject({ code: 'conflict' });
  // Nor is it anybody else's.
  const same = newArticleInput.parse(form({ formKey }));
  await expect(createArticle(await makeWriter('editor'), same)).rejects.toMatchObject({ code: 'conflict' });
  expect(await madeWith(formKey)).toBe(1);
  expect(await createArticle(writer, same)).toMatchObject({ number });
});

test('forms without a key are articles of their own', async () => {
  const writer = await makeWriter('editor');
  const input = newArticleInput.parse(form());
  const made = [await createArticle(writer, input), await createArticle(writer, input)];
  expect(new Set(made.map(({ number }) => number)).size).toBe(2);
});

test('a day that was not changed keeps its time, another day begins at midnight, none is none', async () => {
  const writer = await makeWriter('editor');
  const publishedAt = new Date('2017-07-11T07:05:00Z');
  const { edition } = await makeDraft(writer, { publishedAt });
  const stored = async () => {
    const [row] = await db().select({ at: editions.publishedAt }).from(editions).where(eq(editions.id, edition));
    return row?.at;
  };
  let version = 1;
  const save = async (shown: string) => {
    const input = savedEditionInput.parse(form({ edition, version, publishedAt: shown }));
    ({ version } = await saveEdition(writer, input));
    return stored();
  };
  expect(await save('11/07/2017')).toEqual(publishedAt);
  expect(await save('12/07/2017')).toEqual(new Date('2017-07-11T17:00:00Z'));
  expect(await save('')).toBeNull();
});
