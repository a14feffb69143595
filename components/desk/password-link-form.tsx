'use client';

import { useActionState } from 'react';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { issuePasswordLinkAction } from '@/lib/users/actions';
import { OneTimeLink } from './one-time-link';

export function PasswordLinkForm({ id, hasPassword }: { id: number; hasPassword: boolean }) {
  const [state, submit] = useActionState(issuePasswordLinkAction, null);
  return (
    <form action={submit} className="form">
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
      <SubmitButton>{hasPassword ? 'Cấp liên kết đặt lại mật khẩu' : 'Cấp liên kết đặt mật khẩu'}</SubmitButton>
    </form>
  );
}
