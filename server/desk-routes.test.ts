import { expect, test } from 'vitest';
import { isDesk } from './desk-routes';
import { appRoutes } from './testing/app-routes';

const pages = appRoutes('app/(desk)', 'page.tsx');

test('the front knows every page of the desk', () => {
  expect(pages.length).toBeGreaterThan(5);
  const asked = pages.map((page) => page.replace(/\[[^\]]+\]/g, '12'));
  expect(asked.filter((path) => !isDesk(path))).toEqual([]);
});

test.each(['/api/auth/callback/credentials', '/api/auth/csrf', '/dat-mat-khau/Ab-_9'])('%s is for Next', (path) => {
  expect(isDesk(path)).toBe(true);
});

test.each([
  '/',
  '/bai-viet/tin-1',
  '/quan-tri/khong-co',
  '/quan-tri/../bai-viet',
  '/quan-tri/%2e%2e/bai-viet',
  '/quan-tri/nguoi-dung/0x1/y',
  '/quan-tri//nguoi-dung',
  '/dang-nhap/x',
  '/dat-mat-khau/a/b',
  '/api/auth',
  '/api/auth/../health',
])('%s is not', (path) => {
  expect(isDesk(path)).toBe(false);
});
