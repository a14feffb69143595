import { expect, test } from 'vitest';
import { decodeTextFile, MAX_TEXT_FILE_BYTES } from './text-file';

const problem = (bytes: Uint8Array) => {
  const result = decodeTextFile(bytes);
  return result.ok ? null : result.problem;
};

test('UTF-8 is read, with or without a mark', () => {
  expect(decodeTextFile(Buffer.from('Tọa đàm'))).toEqual({ ok: true, text: 'Tọa đàm' });
  expect(decodeTextFile(Buffer.from('\ufeffTọa đàm'))).toEqual({ ok: true, text: 'Tọa đàm' });
});

test.each([
  ['an empty file', Buffer.alloc(0), 'Tệp rỗng.'],
  ['a huge file', Buffer.alloc(MAX_TEXT_FILE_BYTES + 1, 'a'), 'Tệp lớn hơn 2 MB, không phải là một bài viết.'],
  [
    'UTF-16 of Notepad',
    Buffer.from('\ufeffTọa đàm', 'utf16le'),
    'Tệp ghi bằng UTF-16. Hãy lưu lại bằng bảng mã UTF-8.',
  ],
  [
    'Windows-1258',
    Buffer.from('T\xf2a \xf0\xe0m', 'latin1'),
    'Tệp không ghi bằng UTF-8. Hãy lưu lại bằng bảng mã UTF-8.',
  ],
])('%s', (_, bytes, sentence) => {
  expect(problem(bytes)).toBe(sentence);
});

test.each([
  ['PDF', Buffer.from('%PDF-1.7\n')],
  ['docx', Buffer.from('PK\u0003\u0004rest')],
  ['doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])],
])('%s is not text', (_, bytes) => {
  expect(problem(bytes)).toMatch(/^Tệp không phải là văn bản thuần/);
});
