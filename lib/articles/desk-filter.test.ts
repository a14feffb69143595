import { expect, test } from 'vitest';
import type { UserActor } from '@/lib/users/actor';
import { deskListHref, isFiltered, parseDeskFilter, viewHref, viewLabel } from './desk-filter';

const editor: UserActor = { kind: 'user', id: 1, name: 'Lan', role: 'editor' };
const approver: UserActor = { ...editor, role: 'approver' };

test('each role begins with what it does most', () => {
  expect(parseDeskFilter({}, editor).view).toBe('nhap');
  expect(parseDeskFilter({}, { ...editor, role: 'contributor' }).view).toBe('nhap');
  expect(parseDeskFilter({}, approver).view).toBe('cho-duyet');
  expect(viewLabel('cho-duyet', approver)).toBe('Chờ tôi duyệt');
  expect(viewLabel('cho-duyet', editor)).toBe('Chờ duyệt');
});

test('an address says everything a list is made of', () => {
  const params = {
    muc: 'tat-ca',
    'trang-thai': 'withdrawn',
    'chuyen-muc': '12',
    'tac-gia': '3',
    loai: 'video',
    tu: ' hoa khánh ',
    sau: '1764037136123456.42',
  };
  const filter = parseDeskFilter(params, editor);
  expect(filter).toEqual({
    view: 'tat-ca',
    state: 'withdrawn',
    categoryId: 12,
    authorId: 3,
    kind: 'video',
    words: 'hoa khánh',
    from: { side: 'after', place: { moment: 1764037136123456, id: 42 } },
  });
  const again = Object.fromEntries(new URL(deskListHref(filter), 'http://x').searchParams);
  expect(parseDeskFilter(again, editor)).toEqual(filter);
  expect(isFiltered(filter)).toBe(true);
});

test('what an address cannot mean is not there', () => {
  const filter = parseDeskFilter(
    {
      muc: 'khong-co',
      'trang-thai': 'superseded',
      'chuyen-muc': '1e3',
      'tac-gia': '-1',
      loai: ['page', 'page'],
      tu: 'x'.repeat(1000),
      sau: '9999999999999999.1',
      truoc: "1';--",
    },
    editor,
  );
  expect(filter).toMatchObject({ view: 'nhap', state: null, categoryId: null, authorId: null, kind: null, from: null });
  expect(filter.words).toHaveLength(200);
  expect(parseDeskFilter({ muc: 'nhap', 'trang-thai': 'draft' }, editor).state).toBeNull();
});

test('a view alone is filtered by nothing', () => {
  expect(viewHref('hen-gio')).toBe('/quan-tri?muc=hen-gio');
  expect(isFiltered(parseDeskFilter({ muc: 'hen-gio' }, editor))).toBe(false);
});
