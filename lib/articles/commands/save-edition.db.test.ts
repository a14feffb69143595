import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { editionCategories, editionMedia, media, revisions } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { makeUser } from '@/lib/testing/accounts';
import { bodyOf, makeCategory } from '@/lib/testing/content';
import { auditOf, makeDraft, makeSubmitted, makeWriter, saved, storedEdition, written } from '@/lib/testing/editions';
import { createArticle } from './create-article';
import { saveEdition } from './save-edition';

let contributor: Awaited<ReturnType<typeof makeWriter>>;
let editor: Awaited<ReturnType<typeof makeWriter>>;

beforeAll(async () => {
  contributor = await makeWriter('contributor');
  editor = await makeWriter('editor');
});

test('a new article is a draft with its revision and its line in the audit log', async () => {
  const other = await makeCategory('chuyen-muc-khac');
  const content = await written({ title: 'Tọa đàm về chuyển đổi số', categoryIds: [other.id] });
  const made = await createArticle(contributor, content);
  expect(made.version).toBe(1);
  expect(await storedEdition(made.edition)).toMatchObject({
    articleNumber: made.number,
    state: 'draft',
    slug: 'toa-dam-ve-chuyen-doi-so',
    titleFold: 'toa dam ve chuyen doi so',
    createdBy: contributor.id,
  });
  const stands = await db().select().from(editionCategories).where(eq(editionCategories.editionId, made.edition));
  expect(stands.map(({ categoryId }) => categoryId).sort()).toEqual([content.primaryCategoryId, other.id].sort());
  expect(await db().$count(revisions, eq(revisions.editionId, made.edition))).toBe(1);
  expect(await auditOf(made.number)).toMatchObject([{ action: 'article.create', actorId: contributor.id }]);
});

test('a save stores everything, keeps the earlier text as a revision and gives the next version', async () => {
  const draft = await makeDraft(contributor);
  const content = await written({ title: 'Tít đã sửa', slug: 'duong-dan-rieng', body: bodyOf('Câu một.', 'Câu hai.') });
  const after = await saveEdition(contributor, saved(content, draft));
  expect(after.version).toBe(2);
  expect(await storedEdition(draft.edition)).toMatchObject({
    title: 'Tít đã sửa',
    slug: 'duong-dan-rieng',
    version: 2,
    body: content.body,
  });
  const kept = await db().select().from(revisions).where(eq(revisions.editionId, draft.edition)).orderBy(revisions.id);
  expect(kept.map(({ version, reason, authorId }) => ({ version, reason, authorId }))).toEqual([
    { version: 1, reason: 'create', authorId: contributor.id },
    { version: 2, reason: 'save', authorId: contributor.id },
  ]);
  expect(kept[0]?.snapshot).toMatchObject({ body: bodyOf('Nội dung của bài.') });
  // The log says what was changed, and nothing of what was not.
  const log = (await auditOf(draft.number)).at(-1);
  expect(log).toMatchObject({ action: 'article.save', after: { slug: 'duong-dan-rieng', title: 'Tít đã sửa' } });
  expect(log?.after).not.toHaveProperty('lead');
  expect(log?.after).toHaveProperty('bodyHash');
  await saveEdition(contributor, saved({ ...content, slug: 'duong-dan-rieng' }, { ...draft, ...after }));
  expect(Object.keys((await auditOf(draft.number)).at(-1)?.after ?? {}).sort()).toEqual([
    'edition',
    'title',
    'version',
  ]);
});

test('of twenty saves of one version one is stored and nineteen are told', async () => {
  const draft = await makeDraft(contributor);
  const content = await written();
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      saveEdition(editor, saved({ ...content, title: `Bản của máy ${index}` }, draft)),
    ),
  );
  const accepted = results.flatMap((result, index) => (result.status === 'fulfilled' ? [index] : []));
  expect(accepted).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason.code).toBe('conflict');
  expect(await storedEdition(draft.edition)).toMatchObject({ version: 2, title: `Bản của máy ${accepted[0]}` });
  expect((await auditOf(draft.number)).filter(({ action }) => action === 'article.save')).toHaveLength(1);
});

test('nobody writes into an article of somebody else, or into one that was handed over', async () => {
  const draft = await makeDraft(editor);
  const content = await written();
  await expect(saveEdition(contributor, saved(content, draft))).rejects.toMatchObject({ code: 'forbidden' });
  const waiting = await makeSubmitted(contributor);
  await expect(saveEdition(contributor, saved(content, waiting))).rejects.toMatchObject({ code: 'forbidden' });
  expect(await storedEdition(draft.edition)).toMatchObject({ version: 1 });
  await expect(saveEdition(editor, saved(content, waiting))).resolves.toMatchObject({ number: waiting.number });
});

test('what does not exist cannot be named', async () => {
  const draft = await makeDraft(contributor);
  const wrong = [
    { categoryIds: [999_999] },
    { coverMediaId: 999_999 },
    { posterName: 'Chủ tịch nước' },
    { body: { ...bodyOf('x'), content: [{ type: 'figure', attrs: { mediaId: 999_999, alt: 'x' } }] } },
    { body: { type: 'doc', content: [{ type: 'iframe' }] } },
    { body: 'không phải tài liệu' },
  ];
  for (const more of wrong) {
    const content = await written(more);
    await expect(saveEdition(contributor, saved(content, draft)), JSON.stringify(more)).rejects.toMatchObject({
      code: 'invalid',
    });
  }
  await expect(saveEdition(contributor, saved(await written(), { ...draft, edition: 999_999 }))).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await storedEdition(draft.edition)).toMatchObject({ version: 1 });
});

test('a name that the article already carries may stay, whoever saves it', async () => {
  const draft = await makeDraft(editor);
  const newcomer = await makeUser('editor');
  const content = await written({ posterName: 'Ban biên tập' });
  await expect(saveEdition(newcomer, saved(content, draft))).resolves.toMatchObject({ version: 2 });
  const other = { ...content, posterName: 'Ban biên tập khác' };
  await expect(saveEdition(newcomer, saved(other, { ...draft, version: 2 }))).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('the pictures an edition uses are known, and forgotten with it', async () => {
  const [picture] = await db()
    .insert(media)
    .values({
      kind: 'image',
      status: 'ready',
      storageKey: 'thu/anh-1.jpg',
      sha256: '0'.repeat(64),
      mimeType: 'image/jpeg',
      byteSize: 1,
    })
    .returning({ id: media.id });
  const mediaId = picture?.id ?? 0;
  const draft = await makeDraft(contributor, {
    coverMediaId: mediaId,
    body: { ...bodyOf('x'), content: [{ type: 'figure', attrs: { mediaId, alt: 'Ảnh' } }] },
  });
  expect(await db().$count(editionMedia, eq(editionMedia.editionId, draft.edition))).toBe(1);
  await saveEdition(contributor, saved(await written(), draft));
  expect(await db().$count(editionMedia, eq(editionMedia.editionId, draft.edition))).toBe(0);
});
