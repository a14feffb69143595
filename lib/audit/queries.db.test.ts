import { beforeAll, expect, test } from 'vitest';
import { auditLog } from '@/drizzle/schema';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { db } from '@/lib/db/client';
import { makeUser } from '@/lib/testing/accounts';
import { systemActor } from '@/lib/users/actor';
import { auditFilterInput } from './input';
import { auditPage } from './queries';

let admin: Awaited<ReturnType<typeof makeUser>>;
let writer: Awaited<ReturnType<typeof makeUser>>;

type Row = Partial<typeof auditLog.$inferInsert>;

const write = (...rows: Row[]) =>
  db()
    .insert(auditLog)
    .values(
      rows.map((row) => ({
        actorId: writer.id,
        actorName: writer.name,
        action: 'article.save',
        subjectType: 'article',
        subjectId: '7',
        ...row,
      })),
    );

const page = (typed: Record<string, string>) => auditPage(admin, auditFilterInput.parse(typed));
const subjects = async (typed: Record<string, string>) =>
  (await page({ nguoi: String(writer.id), ...typed })).entries.map(({ subject }) => subject.label);

beforeAll(async () => {
  admin = await makeUser('admin');
  writer = await makeUser('editor');
  await write(
    // Half past eleven at night in Việt Nam, and a quarter past twelve: two days there, one in Greenwich.
    { subjectId: '1', at: new Date('2026-07-11T16:30:00Z'), action: 'article.create' },
    { subjectId: '2', at: new Date('2026-07-11T17:15:00Z') },
    { subjectId: '2', subjectType: 'category', action: 'category.edit', at: new Date('2026-07-12T16:59:59Z') },
    { subjectId: '3', at: new Date('2026-07-12T17:00:00Z') },
    { subjectId: '4', actorId: null, actorName: 'scheduler', action: 'article.publish' },
    // Somebody may be called as a part of the system is.
    { subjectId: '5', actorName: 'scheduler', at: new Date('2026-08-01T00:00:00Z') },
  );
});

test.each([
  [{}, ['Bài số 5', 'Bài số 3', 'Chuyên mục số 2', 'Bài số 2', 'Bài số 1']],
  [{ viec: 'article.create' }, ['Bài số 1']],
  [{ viec: 'article.khong-co' }, []],
  [{ loai: 'article', so: '2' }, ['Bài số 2']],
  [{ loai: 'category' }, ['Chuyên mục số 2']],
  [{ tu: '12/07/2026', den: '12/07/2026' }, ['Chuyên mục số 2', 'Bài số 2']],
  [{ den: '11/7/2026' }, ['Bài số 1']],
  [{ tu: '13/07/2026' }, ['Bài số 5', 'Bài số 3']],
])('%j finds what it is for', async (typed, found) => {
  expect(await subjects(typed)).toEqual(found);
});

test('a part of the system is found by its name, and nobody who is only called so', async () => {
  const { entries } = await page({ nguoi: 'scheduler' });
  expect(entries.map(({ subject }) => subject.label)).toEqual(['Bài số 4']);
  expect(entries[0]).toMatchObject({
    actor: { name: 'Hệ thống (đăng theo giờ hẹn)', href: null },
    action: 'Xuất bản',
    subject: { href: '/quan-tri/bai-viet/4' },
  });
});

test('an entry says who, what, to what, and what it was before and after', async () => {
  await write({
    subjectId: '9',
    before: { state: 'draft', title: 'Tên cũ' },
    after: { state: 'submitted', title: 'Tên mới' },
  });
  const [entry] = (await page({ nguoi: String(writer.id), loai: 'article', so: '9' })).entries;
  expect(entry).toMatchObject({
    actor: { name: writer.name, href: `/quan-tri/nguoi-dung/${writer.id}` },
    action: 'Lưu bài',
    subject: { label: 'Bài số 9', name: 'Tên mới', href: '/quan-tri/bai-viet/9' },
    changes: [
      { field: 'Trạng thái', before: 'Bản nháp', after: 'Chờ duyệt' },
      { field: 'Tiêu đề', before: 'Tên cũ', after: 'Tên mới' },
    ],
  });
});

test('a name that stands beside the subject is not repeated below it', async () => {
  await write({ subjectId: '10', before: { state: 'draft', title: 'Tin' }, after: { state: 'trashed' } });
  const [entry] = (await page({ nguoi: String(writer.id), loai: 'article', so: '10' })).entries;
  expect(entry?.subject.name).toBe('Tin');
  expect(entry?.changes.map(({ field }) => field)).toEqual(['Trạng thái']);
});

test.each([
  ['user', '3', 'Tài khoản số 3', '/quan-tri/nguoi-dung/3'],
  ['category', '3', 'Chuyên mục số 3', '/quan-tri/chuyen-muc/3'],
  ['link-group', '3', 'Nhóm liên kết số 3', '/quan-tri/lien-ket/3'],
  ['settings', 'portal', 'Cài đặt', '/quan-tri/cai-dat'],
  ['media', '3', 'Ảnh số 3', null],
  ['action', 'user.issue-password-link', 'Cấp liên kết đặt mật khẩu', null],
  ['account', 'a1b2', 'E-mail không có tài khoản', null],
  ['planet', '3', 'planet số 3', null],
])('a subject %s %s is %s', async (subjectType, subjectId, label, href) => {
  await write({ subjectType, subjectId, action: 'media.store' });
  const [entry] = (await page({ nguoi: String(writer.id), loai: subjectType, so: subjectId })).entries;
  expect(entry?.subject).toMatchObject({ label, href });
});

test('page after page, each entry comes once, also while others are written', async () => {
  await write(...Array.from({ length: 120 }, (_, index) => ({ subjectType: 'pages', subjectId: String(index) })));
  const seen: string[] = [];
  const sizes: number[] = [];
  for (let older: number | null = null, first = true; first || older !== null; first = false) {
    const cursor: Record<string, string> = older === null ? {} : { truoc: String(older) };
    const { entries, older: next }: Awaited<ReturnType<typeof page>> = await page({ loai: 'pages', ...cursor });
    seen.push(...entries.map(({ subject }) => subject.label));
    sizes.push(entries.length);
    older = next;
    await write({ subjectType: 'pages', subjectId: 'later' });
  }
  expect(sizes).toEqual([50, 50, 20]);
  expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `pages số ${119 - index}`));
});

test('nobody but an administrator reads it', async () => {
  const filter = auditFilterInput.parse({});
  for (const role of ROLES.filter((one) => one !== 'admin')) {
    await expect(auditPage({ ...writer, role }, filter)).rejects.toMatchObject({ code: 'forbidden' });
  }
  await expect(auditPage(systemActor('cli'), filter)).rejects.toMatchObject({ code: 'forbidden' });
});

test.each([
  [{ tu: '31/02/2026' }, 'tu', /11\/07\/2026/],
  [{ den: 'hôm nay' }, 'den', /11\/07\/2026/],
  [{ tu: '12/07/2026', den: '11/07/2026' }, 'den', /trước ngày đầu/],
  [{ so: '5' }, 'loai', /Chọn loại/],
  [{ nguoi: "1' or 1=1" }, 'nguoi', /Chọn một người/],
])('%j is refused with a sentence', (typed, field, sentence) => {
  const { error } = auditFilterInput.safeParse(typed);
  expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
  expect(error?.issues[0]?.message).toMatch(sentence);
});
