import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { editions } from '@/drizzle/schema';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { db } from '@/lib/db/client';
import { makeArticle, makeCategory, versionOf } from '@/lib/testing/content';
import { makeDraft, makeSubmitted, makeWriter } from '@/lib/testing/editions';
import type { UserActor } from '@/lib/users/actor';
import { correctArticle } from './commands/correct-article';
import { publishEdition } from './commands/publish-edition';
import { returnEdition } from './commands/return-edition';
import { scheduleEdition } from './commands/schedule-edition';
import { submitEdition } from './commands/submit-edition';
import { trashEdition } from './commands/trash-edition';
import { withdrawArticle } from './commands/withdraw-article';
import { type DeskFilter, type DeskView, FILTER_STATES, type Place, parseDeskFilter } from './desk-filter';
import { type DeskList, deskAuthors, deskCounts, deskList } from './desk-list';
import { decideEdition } from './policy';

const filter = (view: DeskView, more: Partial<DeskFilter> = {}): DeskFilter => ({
  ...parseDeskFilter({ muc: view }, contributor),
  ...more,
});

const shown = async (actor: UserActor, view: DeskView, more: Partial<DeskFilter> = {}) =>
  (await deskList(actor, filter(view, more))).rows;
const numbers = async (actor: UserActor, view: DeskView, more: Partial<DeskFilter> = {}) =>
  (await shown(actor, view, more)).map(({ number }) => number);

let contributor: UserActor;
let editor: UserActor;
let approver: UserActor;

beforeAll(async () => {
  contributor = await makeWriter('contributor');
  editor = await makeWriter('editor');
  approver = await makeWriter('approver');
});

/** The live edition of an article, as `correct` and `withdraw` want it. */
async function liveOf(number: number) {
  const [row] = await db()
    .select({ edition: editions.id, version: editions.version })
    .from(editions)
    .where(sql`${editions.articleNumber} = ${number} and ${editions.state} = 'published'`);
  if (!row) throw new Error('nothing is live');
  return row;
}

describe('what a person sees', () => {
  test('is what the policy lets them read: every role, every state', async () => {
    const owners = [contributor, editor, await makeWriter('contributor')];
    for (const owner of owners) {
      for (const state of FILTER_STATES) {
        const { edition } = await makeDraft(owner, { title: `Phạm vi ${state}` });
        await db()
          .update(editions)
          .set({
            state,
            publishedAt: new Date(),
            scheduledFor: new Date(Date.now() + 1e9),
            withdrawnReason: 'x',
            returnedReason: 'x',
          })
          .where(eq(editions.id, edition));
      }
    }
    await makeDraft(editor, { kind: 'page', title: 'Phạm vi page' });
    const all = await shown(approver, 'tat-ca', { words: 'pham vi' });
    expect(all).toHaveLength(owners.length * FILTER_STATES.length + 1);
    for (const role of ROLES) {
      const person = { ...contributor, role };
      const mayRead = all.filter(({ author, kind, state }) => {
        const facts = { kind, state, own: author === contributor.name, answersForIt: false };
        return decideEdition(person, 'read', facts) === 'allowed';
      });
      const rows = await shown(person, 'tat-ca', { words: 'pham vi' });
      expect(rows.map(({ number }) => number)).toEqual(mayRead.map(({ number }) => number));
    }
  });

  test('a contributor counts and finds only their own, a page they began in a better position not even then', async () => {
    const person = await makeWriter('contributor');
    const mine = await makeSubmitted(person, { title: 'Của tôi' });
    await makeSubmitted(await makeWriter('contributor'), { title: 'Của người khác' });
    await makeDraft({ ...person, role: 'editor' }, { kind: 'page', title: 'Trang' });
    for (const view of ['cho-duyet', 'tat-ca'] as const) expect(await numbers(person, view)).toEqual([mine.number]);
    const { views } = await deskCounts(person);
    expect(views).toMatchObject({ nhap: 0, 'cho-duyet': 1, 'tat-ca': 1, 'da-dang': 0 });
    expect(await numbers(person, 'tat-ca', { authorId: editor.id })).toEqual([]);
    expect(await deskAuthors(person)).toEqual([]);
    expect(await deskAuthors(editor)).toContainEqual({ id: person.id, name: person.name });
  });
});

describe('one row an article', () => {
  test('the edition in preparation stands for it; the live one keeps its place among the published', async () => {
    const number = await makeArticle({ title: 'Bài đang sửa' });
    const { edition } = await correctArticle(editor, await liveOf(number));
    const [row] = await shown(editor, 'tat-ca', { words: 'bai dang sua' });
    expect(row).toMatchObject({ number, edition, state: 'draft', live: true, preparing: null, writer: editor.name });
    const [published] = await shown(editor, 'da-dang', { words: 'bai dang sua' });
    expect(published).toMatchObject({ number, state: 'published', live: false, preparing: 'draft', author: null });
    expect(await numbers(editor, 'nhap', { words: 'bai dang sua' })).toEqual([number]);
  });

  test('an edition that was replaced is history', async () => {
    await makeCategory('thay-ban-cu');
    const number = await makeArticle({ title: 'Thay bản cũ', categories: ['thay-ban-cu'] });
    const draft = await correctArticle(editor, await liveOf(number));
    await db().update(editions).set({ posterName: 'Ban biên tập' }).where(eq(editions.id, draft.edition));
    const submitted = await submitEdition(editor, draft);
    await publishEdition(approver, { edition: draft.edition, version: submitted.version, overrideReason: '' });
    for (const view of ['tat-ca', 'da-dang'] as const) {
      expect(await shown(editor, view, { words: 'thay ban cu' })).toMatchObject([{ number, edition: draft.edition }]);
    }
  });

  test('what was withdrawn and published again is not withdrawn; what was withdrawn twice is so once', async () => {
    const number = await makeArticle({ title: 'Gỡ rồi đăng lại' });
    const find = (view: DeskView) => numbers(approver, view, { words: 'go roi dang lai' });
    for (const times of [1, 2]) {
      const live = await liveOf(number);
      await withdrawArticle(approver, { number, version: live.version, reason: `lần ${times}` });
      expect(await find('da-go')).toEqual([number]);
      expect(await find('tat-ca')).toEqual([number]);
      const draft = await correctArticle(editor, { edition: live.edition, version: live.version + 1 });
      expect(await find('da-go')).toEqual([number]);
      await db()
        .update(editions)
        .set({ state: 'published', publishedAt: new Date() })
        .where(eq(editions.id, draft.edition));
      expect(await find('da-go')).toEqual([]);
      expect(await find('tat-ca')).toEqual([number]);
    }
  });

  test('a correction in the trash does not hide the article it was for', async () => {
    const number = await makeArticle({ title: 'Bỏ bản sửa' });
    const draft = await correctArticle(editor, await liveOf(number));
    await trashEdition(editor, draft);
    const [row] = await shown(editor, 'tat-ca', { words: 'bo ban sua' });
    expect(row).toMatchObject({ number, state: 'published' });
    const [trashed] = await shown(editor, 'thung-rac', { words: 'bo ban sua' });
    expect(trashed).toMatchObject({ number, state: 'trashed', live: true });
  });

  test('the counts are how long the lists are', async () => {
    for (const actor of [contributor, editor, approver]) {
      const { views } = await deskCounts(actor);
      for (const [view, count] of Object.entries(views)) {
        let length = 0;
        let from: DeskFilter['from'] = null;
        do {
          const page = await deskList(actor, filter(view as DeskView, { from }));
          length += page.rows.length;
          from = page.older && { side: 'after', place: page.older };
        } while (from);
        expect(length, `${actor.role} ${view}`).toBe(count);
      }
    }
  });
});

describe('who waits', () => {
  test('an approver sees which ones they handed in themselves', async () => {
    const theirs = await makeSubmitted(editor, { title: 'Chờ người khác' });
    const own = await makeSubmitted(approver, { title: 'Chờ chính mình' });
    const marks = (await shown(approver, 'cho-duyet')).map(({ number, needsOverride }) => [number, needsOverride]);
    expect(marks).toEqual(
      expect.arrayContaining([
        [theirs.number, false],
        [own.number, true],
      ]),
    );
    const asEditor = await shown(editor, 'cho-duyet');
    expect(asEditor.every(({ needsOverride }) => !needsOverride)).toBe(true);
  });

  test('what came back names who sent it back, and what should have been published by now is late', async () => {
    const returned = await makeSubmitted(contributor, { title: 'Bị trả' });
    await returnEdition(approver, { ...returned, reason: 'Thiếu ảnh' });
    const [top] = await shown(contributor, 'tra-lai');
    expect(top).toMatchObject({ number: returned.number, returner: approver.name });

    const before = (await deskCounts(approver)).late;
    const [soon, late] = [await makeSubmitted(editor), await makeSubmitted(editor)];
    const tomorrow = new Date(Date.now() + 86_400_000);
    for (const edition of [soon, late])
      await scheduleEdition(approver, { ...edition, at: tomorrow, overrideReason: '' });
    await db()
      .update(editions)
      .set({ scheduledFor: sql`now() - interval '2 minutes'` })
      .where(eq(editions.id, late.edition));
    const rows = await shown(approver, 'hen-gio');
    const ours = rows.filter(({ number }) => [soon.number, late.number].includes(number));
    // Soonest first.
    expect(ours.map(({ number, late: isLate }) => [number, isLate])).toEqual([
      [late.number, true],
      [soon.number, false],
    ]);
    expect((await deskCounts(approver)).late).toBe(before + 1);
  });
});

describe('filters', () => {
  test('words of the title are found without accents, in any order, and mean themselves', async () => {
    const person = await makeWriter('editor');
    const titles = [
      'Hội nghị phường Hòa Khánh Đông',
      'Hoà Khánh: lịch cắt điện',
      'Đạt 100% kế_hoạch',
      'Đạt 100 phần kếXhoạch',
      'Đường \\ tắt',
    ];
    for (const title of titles) await makeDraft(person, { title });
    const found = async (words: string) =>
      (await shown(person, 'nhap', { words })).map(({ title }) => titles.indexOf(title)).sort();
    expect(await found('hoa khanh')).toEqual([0, 1]);
    expect(await found('KHÁNH hòa')).toEqual([0, 1]);
    expect(await found('hòa khánh'.normalize('NFD'))).toEqual([0, 1]);
    expect(await found('dong hoi')).toEqual([0]);
    expect(await found('100%')).toEqual([2]);
    // Folding makes a plain % of the full-width one.
    expect(await found('0％')).toEqual([2]);
    expect(await found('ke_hoach')).toEqual([2]);
    expect(await found('\\')).toEqual([4]);
    expect(await found("'; drop table editions; --")).toEqual([]);
    expect(await found('')).toHaveLength(titles.length);
  });

  test('a category stands for everything below it', async () => {
    const root = await makeCategory('goc-loc');
    const child = await makeCategory('con-loc', { parentId: root.id });
    const grandchild = await makeCategory('chau-loc', { parentId: child.id, visible: false });
    const made = [];
    for (const { id } of [root, child, grandchild]) {
      made.push((await makeDraft(editor, { primaryCategoryId: id })).number);
    }
    // A second category counts as the primary one does.
    made.push((await makeDraft(editor, { categoryIds: [grandchild.id] })).number);
    const inBranch = async (id: number) => (await numbers(editor, 'nhap', { categoryId: id })).sort((a, b) => a - b);
    expect(await inBranch(root.id)).toEqual(made);
    expect(await inBranch(child.id)).toEqual(made.slice(1));
    expect(await inBranch(999_999)).toEqual([]);
  });

  test('state, author and kind', async () => {
    const person = await makeWriter('editor');
    const draft = await makeDraft(person, { kind: 'page' });
    const submitted = await makeSubmitted(person);
    const of = (more: Partial<DeskFilter>) => numbers(editor, 'tat-ca', { authorId: person.id, ...more });
    expect(await of({})).toEqual([submitted.number, draft.number]);
    expect(await of({ state: 'draft' })).toEqual([draft.number]);
    expect(await of({ kind: 'page' })).toEqual([draft.number]);
    expect(await of({ kind: 'article', state: 'draft' })).toEqual([]);
  });

  test('everybody sees only with their own filter what was published by the real command', async () => {
    const edition = await makeSubmitted(contributor, { title: 'Được duyệt' });
    await publishEdition(approver, { ...edition, overrideReason: '' });
    expect(await numbers(contributor, 'da-dang', { words: 'duoc duyet' })).toEqual([edition.number]);
    expect(await versionOf(edition.number)).toBe(3);
  });
});

describe('pages', () => {
  test('nobody is missed or met twice, forth and back, while colleagues go on working', async () => {
    const person = await makeWriter('editor');
    const made: number[] = [];
    for (let i = 0; i < 70; i += 1) made.push((await makeDraft(person)).number);
    // Of one instant, which the edition's number then decides.
    await db().update(editions).set({ updatedAt: sql`now()` }).where(eq(editions.createdBy, person.id));
    const first = await deskList(person, filter('nhap'));
    expect(first.newer).toBeNull();
    // Between two pages something new comes, and something of the first page changes and moves up.
    const fresh = await makeDraft(person);
    const changed = made[69] ?? 0;
    await db().update(editions).set({ updatedAt: sql`now()` }).where(eq(editions.articleNumber, changed));
    const olderThan = async (place: Place | null) =>
      deskList(person, filter('nhap', { from: place && { side: 'after', place } }));
    const newerThan = async (place: Place | null) =>
      deskList(person, filter('nhap', { from: place && { side: 'before', place } }));
    const numbersOf = ({ rows }: DeskList) => rows.map(({ number }) => number);

    const second = await olderThan(first.older);
    const third = await olderThan(second.older);
    expect(third.older).toBeNull();
    expect([first, second, third].flatMap(numbersOf)).toEqual([...made].reverse());

    expect(numbersOf(await newerThan(third.newer))).toEqual(numbersOf(second));
    const above = await newerThan(second.newer);
    expect(numbersOf(above)).toEqual([fresh.number, ...made.slice(40, 69).reverse()]);
    // Above that stands one row alone: the way back ends with a whole page.
    const top = await newerThan(above.newer);
    expect(numbersOf(top)).toEqual([changed, fresh.number, ...made.slice(41, 69).reverse()]);
    expect(top.newer).toBeNull();
    expect(numbersOf(await olderThan(top.older))).toEqual(made.slice(11, 41).reverse());
  });
});
