import type { Metadata } from 'next';
import { LoneFrame } from '@/components/desk/lone-frame';
import { SetPasswordForm } from '@/components/desk/set-password-form';
import { siteSettings } from '@/lib/settings/queries';
import { findPasswordLink } from '@/lib/users/queries';

export const metadata: Metadata = { title: 'Đặt mật khẩu' };

export default async function Page({ params }: PageProps<'/dat-mat-khau/[token]'>) {
  const { token } = await params;
  const [owner, { siteName }] = await Promise.all([findPasswordLink(token), siteSettings()]);
  return (
    <LoneFrame siteName={siteName} title={owner ? 'Đặt mật khẩu' : 'Liên kết không còn dùng được'}>
      {owner ? (
        <SetPasswordForm token={token} name={owner.name} email={owner.email} />
      ) : (
        <p>Liên kết này đã được dùng hoặc đã hết hạn. Hãy nhờ quản trị viên cấp một liên kết mới.</p>
      )}
    </LoneFrame>
  );
}
