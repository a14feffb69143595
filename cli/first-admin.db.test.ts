import { expect, test, vi } from 'vitest';
import { signIn } from '@/lib/auth/commands/sign-in';
import { parseEnv } from '@/lib/env';
import { welcomeFirstAdmin } from './first-admin';

const asker = { clientAddress: '203.0.113.40', userAgent: '' };

test('the first start says where to sign in, and what it printed works; the second says nothing', async () => {
  vi.stubEnv('SITE_URL', 'https://phuong.example.vn');
  const lines = await welcomeFirstAdmin(parseEnv({ SITE_URL: 'https://phuong.example.vn' }));
  expect(lines.join('\n')).toContain('https://phuong.example.vn/dang-nhap');
  const email = /e-mail +(\S+)/.exec(lines.join('\n'))?.[1] ?? '';
  const password = /mật khẩu +(\S+)/.exec(lines.join('\n'))?.[1] ?? '';
  await expect(signIn({ email, password }, asker)).resolves.toHaveProperty('token');
  expect(await welcomeFirstAdmin(parseEnv({}))).toEqual([]);
  vi.unstubAllEnvs();
});
