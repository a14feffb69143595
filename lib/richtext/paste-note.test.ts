import { expect, test } from 'vitest';
import { nothingDropped, pasteNote } from './paste-note';

test('it says how much of what was left behind, and what to do about pictures', () => {
  expect(pasteNote({ ...nothingDropped(), formats: 42 })).toBe(
    'Đã bỏ 42 định dạng thừa; giữ đậm, nghiêng, danh sách, bảng và liên kết.',
  );
  expect(pasteNote({ formats: 3, pictures: 2, hidden: 1, links: 1, embeds: 1 })).toBe(
    'Đã bỏ 3 định dạng thừa, 2 ảnh, 1 đoạn chữ ẩn, 1 liên kết không được phép, 1 nội dung nhúng; giữ đậm, nghiêng, danh sách, bảng và liên kết. Ảnh thì chèn lại từ thư viện ảnh.',
  );
});

test('it is silent when nothing was left behind', () => {
  expect(pasteNote(nothingDropped())).toBe('');
});
