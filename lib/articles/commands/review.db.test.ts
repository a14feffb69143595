import { beforeAll, expect, test } from 'vitest';
import { articleByNumber } from '@/lib/articles/detail';
import { bodyOf } from '@/lib/testing/content';
import { auditOf, makeDraft, makeSubmitted, makeWriter, storedEdition } from '@/lib/testing/editions';
import { restoreEdition } from './restore-edition';
import { returnEdition } from './return-edition';
import { submitEdition } from './submit-edition';
import { trashEdition } from './trash-edition';

let contributor: Awaited<ReturnType<typeof makeWriter>>;
let editor: Awaited<ReturnType<typeof makeWriter>>;

beforeAll(async () => {
  contributor = await makeWriter('contributor');
  editor = await makeWriter('editor');
});

test('an article is submitted, comes back with a reason, and is submitted again', async () => {
  const waiting = await makeSubmitted(contributor);
  expect(await storedEdition(waiting.edition)).toMatchObject({ state: 'submitted', submittedBy: contributor.id });
  const back = await returnEdition(editor, { ...waiting, reason: 'Thiếu ảnh minh họa.' });
  expect(await storedEdition(waiting.edition)).toMatchObject({
    state: 'returned',
    returnedBy: editor.id,
    returnedReason: 'Thiếu ảnh minh họa.',
  });
  await submitEdition(contributor, { ...waiting, ...back });
  expect(await storedEdition(waiting.edition)).toMatchObject({ state: 'submitted', version: 4 });
  const log = await auditOf(waiting.number);
  expect(log.map(({ action }) => action)).toEqual([
    'article.create',
    'article.submit',
    'article.return',
    'article.submit',
  ]);
  expect(log[2]).toMatchObject({ actorId: editor.id, after: { reason: 'Thiếu ảnh minh họa.' } });
  expect((await articleByNumber(waiting.number)).state).toBe('unknown');
});

test('what could not be published cannot be submitted, and all of it is said', async () => {
  const figure = { type: 'figure', attrs: { mediaId: null, alt: '' } };
  const draft = await makeDraft(contributor, { body: bodyOf(), primaryCategoryId: null, posterName: '' });
  await expect(submitEdition(contributor, draft)).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: {
      body: 'Bài chưa có nội dung.',
      primaryCategoryId: 'Chọn chuyên mục chính.',
      posterName: 'Chọn tên người đăng tin.',
    },
  });
  const imported = await makeDraft(contributor, {
    body: { ...bodyOf('x'), content: [...bodyOf('Có chữ.').content, figure] },
  });
  await expect(submitEdition(contributor, imported)).resolves.toMatchObject({ version: 2 });
});

test('of twenty who submit or return at once one is first', async () => {
  const draft = await makeDraft(contributor);
  const submits = await Promise.allSettled(Array.from({ length: 20 }, () => submitEdition(contributor, draft)));
  expect(submits.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const seen = { ...draft, version: 2, reason: 'Sửa lại.' };
  const returns = await Promise.allSettled(Array.from({ length: 20 }, () => returnEdition(editor, seen)));
  expect(returns.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of [...submits, ...returns]) {
    if (result.status === 'rejected') expect(result.reason.code).toBe('conflict');
  }
});

test('a contributor does not give back what others wrote', async () => {
  const waiting = await makeSubmitted(editor);
  await expect(returnEdition(contributor, { ...waiting, reason: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
});

test('from the trash everything comes back, as a draft', async () => {
  const draft = await makeDraft(contributor, { title: 'Bài bỏ rồi lấy lại' });
  const gone = await trashEdition(contributor, draft);
  expect(await storedEdition(draft.edition)).toMatchObject({ state: 'trashed' });
  await expect(submitEdition(contributor, { ...draft, ...gone })).rejects.toMatchObject({ code: 'precondition' });
  await expect(restoreEdition(contributor, draft)).rejects.toMatchObject({ code: 'conflict' });
  await restoreEdition(contributor, { ...draft, ...gone });
  expect(await storedEdition(draft.edition)).toMatchObject({ state: 'draft', title: 'Bài bỏ rồi lấy lại' });
});

test('what was handed over is not thrown away by its writer', async () => {
  const waiting = await makeSubmitted(contributor);
  await expect(trashEdition(contributor, waiting)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(trashEdition(editor, waiting)).resolves.toBeTruthy();
});
