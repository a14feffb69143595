import { expect, test } from 'vitest';
import { localTarget } from './target';

test.each([
  ['/bai-viet/toa-dam-1', '/bai-viet/toa-dam-1'],
  ['/chuyen-muc/tin-tuc?trang=2#dau', '/chuyen-muc/tin-tuc?trang=2#dau'],
  ['/trang/Liên hệ', '/trang/Li%C3%AAn%20h%E1%BB%87'],
  ['/', '/'],
])('%s leads to %s', (stored, target) => expect(localTarget(stored)).toBe(target));

test.each([
  '//evil.example',
  '//evil.example/bai-viet/toa-dam-1',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '//',
  'https://evil.example/',
  'bai-viet/toa-dam-1',
  '',
])('%j leads away or nowhere', (stored) => expect(localTarget(stored)).toBeNull());
