'use client';

import { FormProblem } from '@/components/forms/form-problem';
import { PasswordField } from '@/components/forms/password-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { setPasswordAction } from '@/lib/users/actions';

interface Props {
  token: string;
  name: string;
  email: string;
}

export function SetPasswordForm({ token, name, email }: Props) {
  const { state, pending, post, submit } = useFormAction(setPasswordAction);
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <p>
        Cho tài khoản của <strong>{name}</strong>.
      </p>
      <FormProblem state={state} fields={{ password: 'Mật khẩu mới' }} signedIn={false} />
      <input type="hidden" name="token" value={token} />
      <div className="field">
        <label htmlFor="email">E-mail</label>
        {/* Password managers keep the two together. */}
        <input id="email" type="email" autoComplete="username" value={email} readOnly />
      </div>
      <PasswordField
        name="password"
        label="Mật khẩu mới"
        hint="Ít nhất 15 ký tự. Một câu dài dễ nhớ tốt hơn một chuỗi ngắn khó nhớ."
        autoComplete="new-password"
        state={state}
      />
      <SubmitButton pending={pending} kind="primary">
        Đặt mật khẩu
      </SubmitButton>
    </form>
  );
}
