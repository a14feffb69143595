import { afterEach, expect, test, vi } from 'vitest';
import { sealSession, sessionCookie, unsealSession } from './session-cookie';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['https://phuong.example.vn', '__Host-congtin.session', true],
  ['http://localhost:3000', 'congtin.session', false],
])('at %s the cookie is %s', (siteUrl, name, secure) => {
  vi.stubEnv('SITE_URL', siteUrl);
  expect(sessionCookie()).toEqual({ name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } });
});

test('what is sealed is not to be read, and is opened by the same secret only', async () => {
  vi.stubEnv('AUTH_SECRET', 'một bí mật đủ dài để niêm phong phiên đăng nhập');
  const sealed = await sealSession('token');
  expect(sealed).not.toContain('token');
  expect(await unsealSession(sealed)).toBe('token');
  vi.stubEnv('AUTH_SECRET', 'một bí mật khác, cũng đủ dài để niêm phong phiên');
  expect(await unsealSession(sealed)).toBeNull();
});
