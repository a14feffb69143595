import type { Env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { absoluteUrl } from '@/lib/settings/metadata';
import { createFirstAdmin } from '@/lib/users/commands/create-first-admin';
import { generatePassword } from '@/lib/users/password';

/** The lines that tell how to sign in, when this start created the first administrator; otherwise none. */
export async function welcomeFirstAdmin(env: Env): Promise<string[]> {
  const email = env.ADMIN_EMAIL ?? 'quantri@portal.localhost';
  const password = env.ADMIN_PASSWORD ?? generatePassword();
  if (!(await createFirstAdmin(email, password))) return [];
  return [
    `Đã tạo tài khoản quản trị đầu tiên. Đăng nhập tại ${absoluteUrl(routes.signIn())}`,
    `  e-mail    ${email}`,
    `  mật khẩu  ${env.ADMIN_PASSWORD ? '(theo ADMIN_PASSWORD)' : `${password}  (chỉ in ra một lần này, hãy cất giữ)`}`,
  ];
}
