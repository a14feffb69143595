'use client';

import { TextField } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { PasswordField } from '@/components/forms/password-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { signInAction } from '@/lib/auth/actions';

export function SignInForm({ returnTo }: { returnTo: string }) {
  const { state, pending, post, submit } = useFormAction(signInAction);
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={{ email: 'E-mail', password: 'Mật khẩu' }} signedIn={false} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        state={state}
      />
      <PasswordField name="password" label="Mật khẩu" autoComplete="current-password" state={state} />
      <SubmitButton pending={pending} kind="primary">
        Đăng nhập
      </SubmitButton>
    </form>
  );
}
