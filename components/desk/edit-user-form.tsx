'use client';

import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { VersionField } from '@/components/forms/version-field';
import { editUserAction } from '@/lib/users/actions';
import type { UserAccount } from '@/lib/users/queries';
import { PersonFields, USER_FIELDS } from './person-fields';

export function EditUserForm({ user }: { user: UserAccount }) {
  const { state, pending, post, submit } = useFormAction(editUserAction, { alone: true });
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={USER_FIELDS} />
      {state?.ok && (
        <p className="message" role="status">
          Đã lưu.
        </p>
      )}
      <input type="hidden" name="id" value={user.id} />
      <VersionField version={user.version} state={state} />
      {/* Made anew with each stored version: React resets the fields after a submission, and may do so before it has the new values. */}
      <PersonFields key={user.version} state={state} person={user} />
      <SubmitButton pending={pending} kind="primary">
        Lưu
      </SubmitButton>
    </form>
  );
}
