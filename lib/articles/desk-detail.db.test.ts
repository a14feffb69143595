import { beforeAll, expect, test } from 'vitest';
import { makeArticle } from '@/lib/testing/content';
import { makeDraft, makeDue, makePublished, makeSubmitted, makeWriter } from '@/lib/testing/editions';
import type { UserActor } from '@/lib/users/actor';
import { correctArticle } from './commands/correct-article';
import { featureArticle } from './commands/feature-article';
import { trashEdition } from './commands/trash-edition';
import { withdrawArticle } from './commands/withdraw-article';
import { deskArticle, sameTitle } from './desk-detail';

let contributor: UserActor;
let editor: UserActor;
let approver: UserActor;

beforeAll(async () => {
  [contributor, editor, approver] = [
    await makeWriter('contributor'),
    await makeWriter('editor'),
    await makeWriter('approver'),
  ];
});

test('a draft is its own; somebody else’s is refused, and what is not there is not there', async () => {
  const draft = await makeDraft(contributor, { title: 'Bài của tôi' });
  expect(await deskArticle(contributor, draft.number)).toMatchObject({
    number: draft.number,
    edition: { id: draft.edition, version: 1, state: 'draft', startedBy: contributor.name },
    content: { title: 'Bài của tôi' },
    live: null,
    href: null,
    published: false,
    preparing: true,
    trashed: [],
  });
  await expect(deskArticle(await makeWriter('contributor'), draft.number)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await deskArticle(editor, 999_999)).toBeNull();
});

test('beside what is prepared stands what readers see, and what may be done with each', async () => {
  const live = await makePublished(contributor, approver);
  await featureArticle(approver, { ...live, featured: true });
  const draft = await correctArticle(editor, live);
  const article = await deskArticle(approver, live.number);
  expect(article).toMatchObject({
    edition: { id: draft.edition, state: 'draft', abilities: { edit: 'allowed', withdraw: 'wrong_state' } },
    live: { id: live.edition, version: live.version, abilities: { withdraw: 'allowed', feature: 'allowed' } },
    published: true,
    featured: true,
  });
  expect(article?.href).toMatch(new RegExp(`^/bai-viet/.*-${live.number}$`));
});

test('a correction in the trash does not stand for the article, but can be found again', async () => {
  const live = await makePublished(editor, approver);
  const draft = await correctArticle(editor, live);
  await trashEdition(editor, draft);
  expect(await deskArticle(editor, live.number)).toMatchObject({
    edition: { id: live.edition, state: 'published' },
    preparing: false,
    live: null,
    trashed: [{ id: draft.edition, state: 'trashed', abilities: { restore: 'allowed' } }],
  });
  await withdrawArticle(approver, { number: live.number, version: live.version, reason: 'Nhầm số liệu' });
  expect(await deskArticle(editor, live.number)).toMatchObject({
    edition: { id: live.edition, state: 'withdrawn', withdrawnReason: 'Nhầm số liệu' },
    href: null,
    trashed: [{ id: draft.edition }],
  });
});

test('what should have been published by now is late', async () => {
  const due = await makeDue(editor, approver, 120);
  expect((await deskArticle(editor, due.number))?.edition).toMatchObject({ state: 'scheduled', late: true });
  // The schedule comes by every quarter of a minute.
  const justDue = await makeDue(editor, approver, 5);
  expect((await deskArticle(editor, justDue.number))?.edition).toMatchObject({ state: 'scheduled', late: false });
  const waiting = await makeSubmitted(editor);
  expect((await deskArticle(editor, waiting.number))?.edition.late).toBe(false);
});

test('the same title is found without accents, as far as the person may know', async () => {
  const title = 'Thông báo lịch tiêm chủng tháng bảy';
  const old = await makeArticle({ title });
  const theirs = await makeDraft(editor, { title: 'THONG BAO lịch tiêm chủng tháng bảy' });
  const draft = await makeDraft(contributor, { title });
  const gone = await makeDraft(contributor, { title });
  await trashEdition(contributor, gone);
  const hrefs = async (actor: UserActor, number: number | null) =>
    (await sameTitle(actor, number, title)).map(({ href }) => href);
  expect(await hrefs(editor, draft.number)).toEqual([
    `/quan-tri/bai-viet/${theirs.number}`,
    `/quan-tri/bai-viet/${old}`,
  ]);
  // A contributor learns of what readers see and of their own, not of a colleague's draft.
  expect(await hrefs(contributor, null)).toEqual([
    `/quan-tri/bai-viet/${draft.number}`,
    `/bai-viet/thong-bao-lich-tiem-chung-thang-bay-${old}`,
  ]);
  expect(await sameTitle(editor, null, 'Không ai viết tít này')).toEqual([]);
});
