import { expect, test } from 'vitest';
import { parseReturnPath } from './return-path';

test.each(['/quan-tri', '/quan-tri/nguoi-dung', '/quan-tri/nguoi-dung/5?trang=2'])(
  '%j is a page of the desk',
  (path) => {
    expect(parseReturnPath(path)).toBe(path);
  },
);

test.each([
  undefined,
  '',
  '/',
  '/bai-viet/tin-1',
  '//evil.example/quan-tri',
  '///evil.example/quan-tri',
  '/\\evil.example/quan-tri',
  '\\\\evil.example',
  '/\t/evil.example/quan-tri',
  '/quan-tri/\n/evil.example',
  'https://evil.example/quan-tri',
  'https:/evil.example/quan-tri',
  'javascript:alert(1)',
  'data:text/html,x',
  ' //evil.example',
  '/quan-tri/../../bai-viet',
  '/quan-tri/%2e%2e/bai-viet',
  '/quan-tri-gia/x',
  '/quan-tri@evil.example',
  'quan-tri',
  '@evil.example/quan-tri',
])('%j leads to the first page of the desk', (path) => {
  expect(parseReturnPath(path)).toBe('/quan-tri');
});
