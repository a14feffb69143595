import { expect, test } from 'vitest';
import { parseEnv } from './env';

test('nothing needs to be set', () => {
  expect(parseEnv({})).toMatchObject({ PORT: 3000, SITE_URL: 'http://localhost:3000', SEED: 'demo' });
});

test('the default origin follows the port', () => {
  expect(parseEnv({ PORT: '8080' }).SITE_URL).toBe('http://localhost:8080');
});

test('an empty value counts as absent', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: '' }).PORT).toBe(3000);
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['SITE_URL', 'phuong.gov.vn'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['SEED', 'everything'],
  ['ADMIN_PASSWORD', 'short'],
])('a wrong %s stops the start with one line that names it', (name, value) => {
  expect(() => parseEnv({ [name]: value })).toThrow(`Biến môi trường ${name} không hợp lệ`);
});
