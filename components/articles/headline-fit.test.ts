import { expect, test } from 'vitest';
import { headlineFit } from './headline-fit';

test('an ordinary title is left alone', () => {
  expect(headlineFit('Phường ra quân dọn vệ sinh môi trường')).toBeUndefined();
});

test('a title typed in capitals is recognised, numbers and abbreviations notwithstanding', () => {
  expect(headlineFit('HĐND PHƯỜNG TỔ CHỨC KỲ HỌP THỨ NĂM (CHUYÊN ĐỀ), KHÓA I, NHIỆM KỲ 2026 - 2031')).toBe('capitals');
  expect(headlineFit('QUYẾT ĐỊNH Về việc công bố danh mục thủ tục hành chính mới ban hành')).toBeUndefined();
});

test('a short name in capitals is a name, not a shout', () => {
  expect(headlineFit('UBND - HĐND')).toBeUndefined();
});

test('long titles step down twice', () => {
  const phrase = 'Quyết định quy định chi tiết về hình thức, trình tự, ';
  expect(headlineFit(phrase.repeat(3))).toBe('long');
  expect(headlineFit(phrase.repeat(6))).toBe('longest');
});

test('a long title in capitals steps down as far as one of 300 characters', () => {
  expect(headlineFit('ĐẢNG ỦY PHƯỜNG TỔ CHỨC LỚP BỒI DƯỠNG LÝ LUẬN CHÍNH TRỊ '.repeat(3))).toBe('long-capitals');
});
