'use client';

import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { issuePasswordLinkAction } from '@/lib/users/actions';
import { OneTimeLink } from './one-time-link';

export function PasswordLinkForm({ id, hasPassword }: { id: number; hasPassword: boolean }) {
  const { state, pending, post, submit } = useFormAction(issuePasswordLinkAction);
  return (
    <form action={post} onSubmit={submit} className="form">
      <FormProblem state={state} fields={{}} />
      {state?.ok && (
        <OneTimeLink key={state.data.link} link={state.data.link} title="Gửi liên kết này cho chủ tài khoản:" />
      )}
      <p>
        {hasPassword
          ? 'Liên kết để người này đặt mật khẩu mới. Mật khẩu cũ còn dùng được cho tới lúc đó.'
          : 'Người này chưa đặt mật khẩu. Liên kết cấp mới thay cho liên kết trước.'}
      </p>
      <input type="hidden" name="id" value={id} />
      <SubmitButton pending={pending}>
        {hasPassword ? 'Cấp liên kết đặt lại mật khẩu' : 'Cấp liên kết đặt mật khẩu'}
      </SubmitButton>
    </form>
  );
}
