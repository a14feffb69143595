'use client';

import { TextField } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { routes } from '@/lib/routes';
import { createUserAction } from '@/lib/users/actions';
import { OneTimeLink } from './one-time-link';
import { PersonFields, USER_FIELDS } from './person-fields';

export function NewUserForm() {
  const { state, pending, post, submit } = useFormAction(createUserAction, { alone: true });
  if (state?.ok) {
    return (
      <>
        <OneTimeLink
          link={state.data.link}
          title={`Đã tạo tài khoản ${state.data.email}. Hãy gửi liên kết này cho chủ tài khoản:`}
        />
        <p>
          <a href={routes.users()}>Về danh sách người dùng</a>
        </p>
      </>
    );
  }
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={USER_FIELDS} />
      <TextField
        name="email"
        label={USER_FIELDS.email}
        hint="Dùng để đăng nhập; sau này không đổi được."
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        state={state}
      />
      <PersonFields state={state} person={{ name: '', role: 'contributor', displayNames: [] }} />
      <SubmitButton pending={pending} kind="primary">
        Tạo tài khoản
      </SubmitButton>
    </form>
  );
}
