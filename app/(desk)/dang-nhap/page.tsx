import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LoneFrame } from '@/components/desk/lone-frame';
import { SignInForm } from '@/components/desk/sign-in-form';
import { currentSession } from '@/lib/auth/current-session';
import { parseReturnPath } from '@/lib/auth/return-path';
import { siteSettings } from '@/lib/settings/queries';

export const metadata: Metadata = { title: 'Đăng nhập' };

const once = (value: string | string[] | undefined) => (Array.isArray(value) ? undefined : value);

export default async function Page({ searchParams }: PageProps<'/dang-nhap'>) {
  const { tiep, 'mat-khau': password, error } = await searchParams;
  const returnTo = parseReturnPath(once(tiep));
  if (await currentSession()) redirect(returnTo);
  const { siteName } = await siteSettings();
  return (
    <LoneFrame siteName={siteName} title="Đăng nhập">
      {password === 'moi' && (
        <p className="message" role="status">
          Đã đặt mật khẩu mới. Hãy đăng nhập bằng mật khẩu đó.
        </p>
      )}
      {error !== undefined && (
        <p className="message" data-kind="problem" role="alert">
          Không đăng nhập được. Hãy thử lại.
        </p>
      )}
      <SignInForm returnTo={returnTo} />
      <p className="soft">Quên mật khẩu, hay chưa có tài khoản? Hãy nhờ quản trị viên của cổng cấp một liên kết.</p>
    </LoneFrame>
  );
}
