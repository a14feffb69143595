import { verify } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { generatePassword, hashPassword } from './password';

test('the same password typed in another Unicode form is the same password', async () => {
  const stored = await hashPassword('Mật khẩu rất dài'.normalize('NFD'));
  expect(await verify(stored, 'Mật khẩu rất dài'.normalize('NFKC'))).toBe(true);
  expect(await verify(stored, 'mật khẩu rất dài')).toBe(false);
});

test('a generated password is long, readable and never the same', () => {
  expect(generatePassword()).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
  expect(new Set(Array.from({ length: 100 }, generatePassword)).size).toBe(100);
});
