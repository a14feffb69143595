import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { categories, redirects, settings } from '@/drizzle/schema';
import { categoryPage } from '@/lib/articles/listing';
import { deskCategories } from '@/lib/categories/desk-queries';
import { categoryEditInput, newCategoryInput } from '@/lib/categories/input';
import { readCategoryTree } from '@/lib/categories/queries';
import { db } from '@/lib/db/client';
import { epochState } from '@/lib/epoch/state';
import { findRedirect } from '@/lib/redirects/queries';
import { UNSET } from '@/lib/settings/queries';
import { makeUser } from '@/lib/testing/accounts';
import { latestAudit } from '@/lib/testing/acting';
import { makeArticle, makeCategory } from '@/lib/testing/content';
import { createCategory } from './create-category';
import { deleteCategory } from './delete-category';
import { editCategory } from './edit-category';
import { reorderCategory } from './reorder-category';

let admin: Awaited<ReturnType<typeof makeUser>>;

beforeAll(async () => {
  admin = await makeUser('admin');
});

const written = (more: Record<string, unknown> = {}) => ({
  name: 'Mục thử',
  slug: '',
  description: '',
  parentId: '',
  homePosition: '',
  visible: 'on',
  ...more,
});

const create = (more: Record<string, unknown>) => createCategory(admin, newCategoryInput.parse(written(more)));

async function stored(id: number) {
  const [row] = await db().select().from(categories).where(eq(categories.id, id)).limit(1);
  if (!row) throw new Error(`there is no category ${id}`);
  return row;
}

/** As the form sends it: everything as it is, but for what is given. */
async function edit(id: number, more: Record<string, unknown> = {}) {
  const { version, name, slug, description, parentId, homePosition, visible } = await stored(id);
  const fields = { name, slug, description, parentId: parentId ?? '', homePosition: homePosition ?? '' };
  const shown = visible ? { visible: 'on' } : {};
  return editCategory(admin, categoryEditInput.parse({ id, version, ...fields, ...shown, ...more }));
}

const leadsTo = (from: string) => findRedirect(`/chuyen-muc/${from}`);

describe('create', () => {
  test('a name alone makes a category, with its slug, at the end of its siblings, and readers see it', async () => {
    const { version } = epochState();
    const first = await create({ name: '  Đảng  ủy '.normalize('NFD') });
    const second = await create({ name: 'Hội đồng', slug: 'HĐND Phường', description: 'Kỳ họp.', homePosition: '3' });
    expect(await stored(first.id)).toMatchObject({ name: 'Đảng ủy', slug: 'dang-uy', visible: true, version: 1 });
    const other = await stored(second.id);
    expect(other).toMatchObject({ slug: 'hdnd-phuong', description: 'Kỳ họp.', homePosition: 3, parentId: null });
    expect(other.position).toBeGreaterThan((await stored(first.id)).position);
    expect(epochState().version).toBe(version + 2);
    expect(await latestAudit()).toMatchObject({
      action: 'category.create',
      actorId: admin.id,
      subjectType: 'category',
      subjectId: String(second.id),
      after: { name: 'Hội đồng', address: '/chuyen-muc/hdnd-phuong', visible: true, homePosition: 3 },
    });
  });

  test('two of one address are one, however many ask at once; in another branch the same slug is free', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => create({ name: 'Một lần' })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ fieldErrors: { slug: /đã dùng đường dẫn/ } });
    }
    const [parent] = await db().select().from(categories).where(eq(categories.slug, 'mot-lan'));
    await expect(create({ name: 'Một lần', parentId: parent?.id })).resolves.toMatchObject({ id: expect.any(Number) });
  });

  test('what is nowhere, or too deep, is refused with a sentence', async () => {
    await expect(create({ name: 'Mồ côi', parentId: '999999' })).rejects.toMatchObject({
      fieldErrors: { parentId: /không còn/ },
    });
    let parentId = '';
    for (const level of [1, 2, 3, 4, 5]) parentId = String((await create({ name: `Cấp ${level}`, parentId })).id);
    await expect(create({ name: 'Cấp 6', parentId })).rejects.toMatchObject({ fieldErrors: { parentId: /5 cấp/ } });
  });

  test.each([
    [{ name: ' \u200b ' }, 'name', /Nhập tên/],
    [{ name: '???' }, 'slug', /chữ hoặc số/],
    [{ name: 'x'.repeat(201) }, 'name', /200/],
    [{ homePosition: 'đầu' }, 'homePosition', /từ 1 đến 99/],
    [{ homePosition: '0' }, 'homePosition', /từ 1 đến 99/],
    [{ description: 'x'.repeat(501) }, 'description', /500/],
  ])('%j is refused at its field', (wrong, field, sentence) => {
    const { error } = newCategoryInput.safeParse(written(wrong));
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
    expect(error?.issues[0]?.message).toMatch(sentence);
  });
});

describe('edit', () => {
  test('a new slug moves the whole branch, and every old address and feed leads to the new one', async () => {
    const root = await create({ name: 'Gốc một' });
    const child = await create({ name: 'Con', parentId: root.id });
    await create({ name: 'Cháu', parentId: child.id });
    await edit(root.id, { slug: 'goc-moi', name: 'Gốc mới' });
    expect(await leadsTo('goc-mot')).toBe('/chuyen-muc/goc-moi');
    expect(await leadsTo('goc-mot/rss.xml')).toBe('/chuyen-muc/goc-moi/rss.xml');
    expect(await leadsTo('goc-mot/con/chau')).toBe('/chuyen-muc/goc-moi/con/chau');
    expect(await leadsTo('goc-mot/con/chau/rss.xml')).toBe('/chuyen-muc/goc-moi/con/chau/rss.xml');
    expect(await leadsTo('goc-mot/con?trang=2')).toBe('/chuyen-muc/goc-moi/con');
    expect(await latestAudit()).toMatchObject({
      action: 'category.edit',
      before: { name: 'Gốc một', address: '/chuyen-muc/goc-mot' },
      after: { name: 'Gốc mới', address: '/chuyen-muc/goc-moi' },
    });
    expect((await latestAudit())?.after).not.toHaveProperty('description');
  });

  test('there and back, and on to a third name: no circle, and one step from every old address', async () => {
    const { id } = await create({ name: 'Tên A' });
    await edit(id, { slug: 'ten-b' });
    await edit(id, { slug: 'ten-a' });
    expect(await leadsTo('ten-a')).toBeNull();
    expect(await leadsTo('ten-b')).toBe('/chuyen-muc/ten-a');
    await edit(id, { slug: 'ten-c' });
    for (const old of ['ten-a', 'ten-b']) expect(await leadsTo(old)).toBe('/chuyen-muc/ten-c');
    const circles = await db().select().from(redirects).where(eq(redirects.fromPath, redirects.toPath));
    expect(circles).toEqual([]);
    // Somebody else takes an address that used to lead here.
    await create({ name: 'Tên B' });
    expect(await leadsTo('ten-b')).toBeNull();
    expect(await leadsTo('ten-a')).toBe('/chuyen-muc/ten-c');
  });

  test('a moved branch takes its articles along: old ancestors lose them, new ones list them', async () => {
    const [from, to] = [await create({ name: 'Nơi đi' }), await create({ name: 'Nơi đến' })];
    const branch = await create({ name: 'Nhánh', parentId: from.id });
    await create({ name: 'Lá', parentId: branch.id });
    await create({ name: 'Đã có', parentId: to.id });
    await makeArticle({ categories: ['noi-di/nhanh/la'] });
    await edit(branch.id, { parentId: to.id });
    expect((await categoryPage(['noi-di'], 1))?.total).toBe(0);
    for (const path of [['noi-den'], ['noi-den', 'nhanh'], ['noi-den', 'nhanh', 'la']]) {
      expect((await categoryPage(path, 1))?.total).toBe(1);
    }
    expect(await leadsTo('noi-di/nhanh/la')).toBe('/chuyen-muc/noi-den/nhanh/la');
    const { tree } = await deskCategories(admin);
    expect(tree.children(to.id).map(({ slug }) => slug)).toEqual(['da-co', 'nhanh']);
  });

  test('never below itself, and not by two moves at once either', async () => {
    const [one, other] = [await create({ name: 'Vòng một' }), await create({ name: 'Vòng hai' })];
    const below = await create({ name: 'Vòng ba', parentId: one.id });
    for (const parentId of [one.id, below.id]) {
      await expect(edit(one.id, { parentId })).rejects.toMatchObject({ fieldErrors: { parentId: /chính nó/ } });
    }
    for (let round = 0; round < 5; round += 1) {
      const moves = await Promise.allSettled([
        edit(one.id, { parentId: other.id }),
        edit(other.id, { parentId: one.id }),
      ]);
      expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(moves.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { fieldErrors: { parentId: /chính nó/ } },
      });
      await edit(one.id, { parentId: '' });
      await edit(other.id, { parentId: '' });
    }
  });

  test('a branch that would end up too deep stays', async () => {
    const deep = await create({ name: 'Sâu 1' });
    const deeper = await create({ name: 'Sâu 2', parentId: deep.id });
    const deepest = await create({ name: 'Sâu 3', parentId: deeper.id });
    const top = await create({ name: 'Cao 1' });
    const middle = await create({ name: 'Cao 2', parentId: top.id });
    await create({ name: 'Cao 3', parentId: middle.id });
    await expect(edit(top.id, { parentId: deepest.id })).rejects.toMatchObject({ fieldErrors: { parentId: /5 cấp/ } });
    await expect(edit(middle.id, { parentId: deepest.id })).resolves.toBeUndefined();
  });

  test('hidden, it is gone for readers with all that is below it, and comes back', async () => {
    const { id } = await create({ name: 'Ẩn hiện' });
    await create({ name: 'Bên dưới', parentId: id });
    const shown = async () => (await readCategoryTree(db())).findVisible(['an-hien', 'ben-duoi']) !== undefined;
    await edit(id, { visible: undefined });
    expect(await shown()).toBe(false);
    await edit(id, { visible: 'on' });
    expect(await shown()).toBe(true);
  });

  test('a place on the home page is given and taken away', async () => {
    const { id } = await create({ name: 'Lên trang chủ' });
    await edit(id, { homePosition: '7' });
    expect((await readCategoryTree(db())).onHomePage().map((one) => one.id)).toContain(id);
    await edit(id, { homePosition: '' });
    expect((await readCategoryTree(db())).onHomePage().map((one) => one.id)).not.toContain(id);
  });

  test('a sibling’s address and a stale version are refused, and nothing is changed; nothing changed is no change', async () => {
    const { id } = await create({ name: 'Bản một' });
    await create({ name: 'Đã dùng' });
    const before = await stored(id);
    await expect(edit(id, { slug: 'da-dung' })).rejects.toMatchObject({ fieldErrors: { slug: /Đã dùng/ } });
    await expect(edit(id, { version: 77 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(edit(id, { id: 999_999 })).rejects.toMatchObject({ code: 'not_found' });
    const { version } = epochState();
    await edit(id);
    expect(epochState().version).toBe(version);
    expect(await stored(id)).toEqual(before);
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        editCategory(admin, categoryEditInput.parse({ ...before, ...written({ name: `Tên ${index}`, slug: 'x1' }) })),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await stored(id)).version).toBe(2);
  });
});

describe('with articles published at the same time', () => {
  test('a moved branch lists every one of them, under its new ancestors only', async () => {
    const [from, to] = [await create({ name: 'Từ đây' }), await create({ name: 'Đến đó' })];
    const branch = await create({ name: 'Đang dời', parentId: from.id });
    let home = from;
    for (let round = 0; round < 6; round += 1) {
      const goal = home === from ? to : from;
      const path = `${home === from ? 'tu-day' : 'den-do'}/dang-doi`;
      // An article whose category has just moved away is refused by the import; it is not lost silently.
      const results = await Promise.allSettled([
        ...Array.from({ length: 4 }, () => makeArticle({ categories: [path] })),
        edit(branch.id, { parentId: goal.id }),
        ...Array.from({ length: 4 }, () => makeArticle({ categories: [path] })),
      ]);
      expect(results[4]).toMatchObject({ status: 'fulfilled' });
      home = goal;
      const [faults] = await db().execute<{ wrong: number }>(sql`
        with recursive standing as (
          select ec.category_id, e.article_number, e.published_at from editions e
          join edition_categories ec on ec.edition_id = e.id where e.state = 'published'
          union
          select c.parent_id, s.article_number, s.published_at from standing s
          join categories c on c.id = s.category_id where c.parent_id is not null
        ), wrong as (
          (select * from standing except select category_id, article_number, published_at from category_listing)
          union all
          (select category_id, article_number, published_at from category_listing except select * from standing)
        ) select count(*)::int as wrong from wrong`);
      expect(faults?.wrong).toBe(0);
    }
  });
});

describe('the category of announcements', () => {
  const announced = async () => {
    const [row] = await db().select().from(settings);
    return row && { ...(row.data as { announcementCategory: string }), version: row.version };
  };

  test('takes its name along into the settings, stays at the top and is not deleted', async () => {
    const { id } = await create({ name: 'Thông báo' });
    const other = await create({ name: 'Chỗ khác' });
    await db()
      .insert(settings)
      .values({ data: { ...UNSET, announcementCategory: 'thong-bao' } });
    await edit(id, { slug: 'thong-bao-moi' });
    expect(await announced()).toMatchObject({ announcementCategory: 'thong-bao-moi', version: 2 });
    await expect(edit(id, { parentId: other.id })).rejects.toMatchObject({
      code: 'precondition',
      fieldErrors: { parentId: /cấp đầu.*cài đặt/s },
    });
    await expect(deleteCategory(admin, { id, version: 2 })).rejects.toMatchObject({ code: 'precondition' });
    await edit(other.id, { slug: 'cho-khac-nua' });
    expect(await announced()).toMatchObject({ version: 2 });
  });
});

describe('reorder', () => {
  test('one step up or down among its siblings, not past the ends, and not from a stale page', async () => {
    const parent = await create({ name: 'Xếp' });
    const ids: number[] = [];
    // All of one position, as rows written by hand may be.
    for (const slug of ['xep-a', 'xep-b', 'xep-c']) {
      ids.push((await makeCategory(slug, { parentId: parent.id, position: 5 })).id);
    }
    const order = async () => (await deskCategories(admin)).tree.children(parent.id).map(({ slug }) => slug);
    const step = async (index: number, direction: 'up' | 'down') => {
      const id = ids[index] ?? 0;
      return reorderCategory(admin, { id, direction, version: (await stored(id)).version });
    };
    await step(2, 'up');
    expect(await order()).toEqual(['xep-a', 'xep-c', 'xep-b']);
    expect(await latestAudit()).toMatchObject({
      action: 'category.reorder',
      before: { place: 3 },
      after: { place: 2 },
    });
    await step(0, 'down');
    expect(await order()).toEqual(['xep-c', 'xep-a', 'xep-b']);
    await expect(step(2, 'up')).rejects.toMatchObject({ code: 'precondition', message: /đứng đầu/ });
    await expect(step(1, 'down')).rejects.toMatchObject({ code: 'precondition', message: /đứng cuối/ });
    await expect(reorderCategory(admin, { id: ids[0] ?? 0, direction: 'up', version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('delete', () => {
  test('an empty category goes, and what led to it; one with children or articles is to be hidden instead', async () => {
    const root = await create({ name: 'Xóa gốc' });
    const leaf = await create({ name: 'Xóa lá', parentId: root.id });
    await edit(leaf.id, { slug: 'xoa-la-moi' });
    await expect(deleteCategory(admin, { id: root.id, version: 1 })).rejects.toMatchObject({ message: /con.*ẩn/s });
    await expect(deleteCategory(admin, { id: leaf.id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await deleteCategory(admin, { id: leaf.id, version: 2 });
    expect(await leadsTo('xoa-goc/xoa-la')).toBeNull();
    expect(await latestAudit()).toMatchObject({
      action: 'category.delete',
      before: { name: 'Xóa lá', address: '/chuyen-muc/xoa-goc/xoa-la-moi' },
    });
    await makeArticle({ categories: ['xoa-goc'] });
    await expect(deleteCategory(admin, { id: root.id, version: 1 })).rejects.toMatchObject({
      code: 'precondition',
      message: /Có 1 bài.*ẩn/s,
    });
    expect(await stored(root.id)).toBeDefined();
  });
});
