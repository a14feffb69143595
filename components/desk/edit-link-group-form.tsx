'use client';

import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { VersionField } from '@/components/forms/version-field';
import { editLinkGroupAction } from '@/lib/settings/actions';
import type { DeskLinkGroup } from '@/lib/settings/desk-queries';
import { LINK_GROUP_FIELDS, LinkGroupFields } from './link-group-fields';

export function EditLinkGroupForm({ group }: { group: DeskLinkGroup }) {
  const { state, pending, post, submit } = useFormAction(editLinkGroupAction, { alone: true });
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={LINK_GROUP_FIELDS} />
      {state?.ok && (
        <p className="message" role="status">
          Đã lưu.
        </p>
      )}
      <input type="hidden" name="id" value={group.id} />
      <VersionField version={group.version} state={state} />
      {/* Made anew with each stored version: React resets the fields after a submission, and may do so before it has the new values. */}
      <LinkGroupFields key={group.version} state={state} group={group} />
      <SubmitButton pending={pending} kind="primary">
        Lưu
      </SubmitButton>
    </form>
  );
}
