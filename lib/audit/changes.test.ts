import { expect, test } from 'vitest';
import { changesOf } from './changes';

test('what changed, in words: fields, states, roles, days, lists', () => {
  const before = {
    state: 'submitted',
    version: 3,
    role: 'editor',
    visible: true,
    scheduledFor: null,
    displayNames: ['Ban biên tập'],
    title: 'Như cũ',
  };
  const after = {
    state: 'scheduled',
    version: 4,
    role: 'admin',
    visible: false,
    scheduledFor: '2026-07-11T14:05:00+07:00',
    displayNames: ['Ban biên tập', 'Văn phòng'],
    title: 'Như cũ',
  };
  expect(changesOf(before, after)).toEqual([
    { field: 'Trạng thái', before: 'Chờ duyệt', after: 'Hẹn giờ đăng' },
    { field: 'Phiên bản', before: '3', after: '4' },
    { field: 'Vai trò', before: 'Biên tập viên', after: 'Quản trị' },
    { field: 'Hiện với người đọc', before: 'Có', after: 'Không' },
    { field: 'Giờ hẹn', before: '(trống)', after: '11/07/2026, 14:05' },
    { field: 'Tên hiển thị', before: 'Ban biên tập', after: 'Ban biên tập\nVăn phòng' },
  ]);
});

test('what only one side says is no change from nothing', () => {
  expect(changesOf({ title: 'Tin', state: 'draft' }, { state: 'trashed', reason: 'Trùng' })).toEqual([
    { field: 'Tiêu đề', before: 'Tin', after: null },
    { field: 'Trạng thái', before: 'Bản nháp', after: 'Trong thùng rác' },
    { field: 'Lý do', before: null, after: 'Trùng' },
  ]);
  expect(changesOf(null, { code: 'forbidden', target: null })).toEqual([
    { field: 'Vì', before: null, after: 'không có quyền' },
    { field: 'Đối tượng', before: null, after: '(trống)' },
  ]);
  expect(changesOf(null, null)).toEqual([]);
});

test('values within values are lines, never a dump', () => {
  const links = [
    { label: 'Chính phủ', href: 'https://chinhphu.vn/' },
    { label: 'Liên hệ', href: '/trang/lien-he' },
  ];
  const [change] = changesOf({ links: [] }, { links });
  expect(change).toEqual({
    field: 'Liên kết',
    before: '(trống)',
    after: 'Chính phủ · https://chinhphu.vn/\nLiên hệ · /trang/lien-he',
  });
  expect(changesOf(null, { parentPortal: { name: 'Thành phố', url: 'https://tp.example/' } })[0]?.after).toBe(
    'Thành phố · https://tp.example/',
  );
});

test('a field without words, and a side that is no object, are shown as they are', () => {
  expect(changesOf('cũ', 5)).toEqual([{ field: '', before: 'cũ', after: '5' }]);
  expect(changesOf(null, { codec: 'h264' })).toEqual([{ field: 'codec', before: null, after: 'h264' }]);
});
