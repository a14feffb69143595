import { beforeAll, expect, test } from 'vitest';
import { makeArticle } from '@/lib/testing/content';
import { makeDraft, makeWriter } from '@/lib/testing/editions';
import type { UserActor } from '@/lib/users/actor';
import { correctArticle } from './commands/correct-article';
import { placePage } from './commands/place-page';
import { deskPages } from './desk-pages';

let admin: UserActor;
let editor: UserActor;

beforeAll(async () => {
  [admin, editor] = [await makeWriter('admin'), await makeWriter('editor')];
});

test('pages of the menu come first and in its order, then the others; one that is corrected keeps its place', async () => {
  const contact = await makeArticle({ kind: 'page', title: 'Liên hệ', slug: 'lien-he' });
  const about = await makeArticle({ kind: 'page', title: 'Giới thiệu', slug: 'gioi-thieu' });
  const hours = await makeArticle({ kind: 'page', title: 'Lịch tiếp dân', slug: 'lich-tiep-dan' });
  await makeArticle({ title: 'Tin' });
  const draft = await makeDraft(editor, { kind: 'page', title: 'Bản đồ' });
  for (const number of [contact, about]) {
    const page = (await deskPages(admin)).find((one) => one.number === number);
    if (!page?.live) throw new Error('the page is not live');
    await placePage(admin, { ...page.live, seen: page.place, place: 1 });
  }
  const live = (await deskPages(admin)).find(({ number }) => number === about)?.live;
  if (!live) throw new Error('the page is not live');
  await correctArticle(editor, live);

  const pages = await deskPages(editor);
  expect(pages.map(({ number, place, state }) => [number, place, state])).toEqual([
    [about, 1, 'draft'],
    [contact, 2, 'published'],
    [draft.number, null, 'draft'],
    [hours, null, 'published'],
  ]);
  expect(pages[0]?.live).toMatchObject({ href: '/trang/gioi-thieu', mayPlace: false });
  expect(pages[2]?.live).toBeNull();
  expect((await deskPages(admin))[0]?.live?.mayPlace).toBe(true);
});

test('they are no business of a contributor', async () => {
  await expect(deskPages(await makeWriter('contributor'))).rejects.toMatchObject({ code: 'forbidden' });
});
