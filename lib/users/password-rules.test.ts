import { expect, test } from 'vitest';
import { passwordProblem } from './password-rules';

const context = {
  email: 'nguyen.van.an@phuongdientrung.gov.vn',
  name: 'Nguyễn Văn An',
  siteName: 'Cổng thông tin điện tử phường Diên Trung',
};

test.each([
  'sáng nay trời mưa nhẹ bên sông',
  'con mèo đen ngủ trên mái ngói',
  'ahfk7-m2xqz-9wtrp-kdvne',
  'correct horse battery staple',
  'Lúa chín vàng cuối vụ!',
  'x'.concat('kd82nfpq0vzmwtr'),
])('%j will do', (password) => {
  expect(passwordProblem(password, context)).toBeNull();
});

test.each([
  ['ngắn quá', 'ít nhất 15'],
  ['12345678901234', 'ít nhất 15'],
  ['k'.repeat(129), 'tối đa 128'],
  ['aaaaaaaaaaaaaaaaaaaa', 'lặp lại'],
  ['abababababababababab', 'lặp lại'],
  ['123456789123456789', 'dễ đoán'],
  ['12345678901234567890', 'dễ đoán'],
  ['matkhau123456789', 'dễ đoán'],
  ['Mật khẩu 123456789', 'dễ đoán'],
  ['passwordpassword', 'dễ đoán'],
  ['qwertyuiopasdfgh', 'dễ đoán'],
  ['nguyen.van.an@phuongdientrung.gov.vn', 'dễ đoán'],
  ['Nguyễn Văn An 2026', 'dễ đoán'],
  ['nguyenvanan123456', 'dễ đoán'],
  ['Phường Diên Trung 123', 'dễ đoán'],
  ['quantri@congthongtindientu', 'dễ đoán'],
])('%j will not: %s', (password, why) => {
  expect(passwordProblem(password, context)).toContain(why);
});

test('a letter counts once, however the keyboard wrote it', () => {
  const fourteen = 'ộ'.repeat(4).concat('kdmtrpqzxw');
  expect(passwordProblem(fourteen.normalize('NFD'), context)).toContain('ít nhất 15');
});
