import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkGroups } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { epochState } from '@/lib/epoch/state';
import { findLinkGroup, listLinkGroups } from '@/lib/settings/desk-queries';
import { linkGroupEditInput, newLinkGroupInput } from '@/lib/settings/link-group-input';
import { MOST_LINKS } from '@/lib/settings/link-rows';
import { siteChrome } from '@/lib/settings/queries';
import { makeUser } from '@/lib/testing/accounts';
import { latestAudit } from '@/lib/testing/acting';
import { createLinkGroup } from './create-link-group';
import { deleteLinkGroup } from './delete-link-group';
import { editLinkGroup } from './edit-link-group';

let admin: Awaited<ReturnType<typeof makeUser>>;

beforeAll(async () => {
  admin = await makeUser('admin');
});
beforeEach(() => db().delete(linkGroups));

const typed = (more: Record<string, unknown> = {}) => ({
  title: 'Trung ương',
  position: '1',
  label1: 'Chính phủ',
  href1: 'https://chinhphu.vn',
  label2: '',
  href2: '',
  label3: ' Liên  hệ ',
  href3: '/trang/lien-he',
  ...more,
});

const create = (more: Record<string, unknown> = {}) => createLinkGroup(admin, newLinkGroupInput.parse(typed(more)));

const LINKS = [
  { label: 'Chính phủ', href: 'https://chinhphu.vn/' },
  { label: 'Liên hệ', href: '/trang/lien-he' },
];

test('a group is made, changed and deleted, and readers see each of it in the given order', async () => {
  const { version } = epochState();
  await create({ title: 'Sau', position: '9' });
  const { id } = await create();
  expect(await latestAudit()).toMatchObject({
    action: 'link-group.create',
    subjectType: 'link-group',
    subjectId: String(id),
    after: { title: 'Trung ương', links: LINKS },
  });
  expect((await siteChrome()).linkGroups).toEqual([
    { title: 'Trung ương', links: LINKS },
    { title: 'Sau', links: LINKS },
  ]);
  await editLinkGroup(
    admin,
    linkGroupEditInput.parse({ id, version: 1, ...typed({ label1: '', href1: '', position: 99 }) }),
  );
  expect(await findLinkGroup(admin, id)).toEqual({
    id,
    version: 2,
    title: 'Trung ương',
    position: 99,
    links: LINKS.slice(1),
  });
  expect(await latestAudit()).toMatchObject({
    action: 'link-group.edit',
    before: { position: 1, links: LINKS },
    after: { position: 99, links: LINKS.slice(1) },
  });
  expect((await latestAudit())?.after).not.toHaveProperty('title');
  expect((await listLinkGroups(admin)).map(({ title }) => title)).toEqual(['Sau', 'Trung ương']);
  await deleteLinkGroup(admin, { id, version: 2 });
  expect(await findLinkGroup(admin, id)).toBeNull();
  expect(await latestAudit()).toMatchObject({ action: 'link-group.delete', before: { title: 'Trung ương' } });
  expect((await siteChrome()).linkGroups.map(({ title }) => title)).toEqual(['Sau']);
  expect(epochState().version).toBe(version + 4);
});

describe('refused', () => {
  test('from a stale page, and for a group that is gone', async () => {
    const { id } = await create();
    const edit = (more: Record<string, unknown>) =>
      editLinkGroup(admin, linkGroupEditInput.parse({ id, version: 1, ...typed(more) }));
    const tries = await Promise.allSettled(Array.from({ length: 5 }, (_, index) => edit({ position: 10 + index })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(edit({ position: 20 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(deleteLinkGroup(admin, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(edit({ id: 999_999 })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a second group of one title, however many ask at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => create()));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ fieldErrors: { title: /mang tên này/ } });
    }
  });

  test('a twenty-first group', async () => {
    for (let made = 1; made <= 20; made += 1) await create({ title: `Nhóm ${made}` });
    await expect(create({ title: 'Thừa' })).rejects.toMatchObject({ code: 'precondition' });
  });

  test.each([
    [{ title: ' ' }, 'title', /Nhập tên/],
    [{ position: 'đầu' }, 'position', /từ 0 đến 99/],
    [{ position: '-1' }, 'position', /từ 0 đến 99/],
    [{ label2: 'Không địa chỉ' }, 'href2', /Nhập địa chỉ/],
    [{ href2: 'https://a.vn' }, 'label2', /Nhập tên liên kết/],
    [{ label2: 'Xấu', href2: 'javascript:alert(1)' }, 'href2', /https/],
    [{ label2: 'Xấu', href2: 'mailto:a@b.vn' }, 'href2', /https/],
    [{ label2: 'Xấu', href2: '//evil.example' }, 'href2', /https/],
    [{ label2: 'Xấu', href2: 'https://chinhphu.vn@evil.example' }, 'href2', /https/],
    [{ label2: 'Lặp', href2: 'https://CHINHPHU.vn/' }, 'href2', /đã có/],
  ])('%j, at its field', (wrong, field, sentence) => {
    const { error } = newLinkGroupInput.safeParse(typed(wrong));
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
    expect(error?.issues[0]?.message).toMatch(sentence);
  });
});

test('as many links as there are rows, and no more', () => {
  const rows = Array.from({ length: MOST_LINKS + 5 }, (_, index) => [
    [`label${index + 1}`, `L${index}`],
    [`href${index + 1}`, `https://a.vn/${index}`],
  ]).flat();
  const { links } = newLinkGroupInput.parse({ title: 'Nhiều', position: '1', ...Object.fromEntries(rows) });
  expect(links).toHaveLength(MOST_LINKS);
});
