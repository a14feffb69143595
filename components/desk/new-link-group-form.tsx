'use client';

import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { createLinkGroupAction } from '@/lib/settings/actions';
import { LINK_GROUP_FIELDS, LinkGroupFields } from './link-group-fields';

export function NewLinkGroupForm({ position }: { position: number }) {
  const { state, pending, post, submit } = useFormAction(createLinkGroupAction, { alone: true });
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={LINK_GROUP_FIELDS} />
      <LinkGroupFields state={state} group={{ title: '', position, links: [] }} />
      <SubmitButton pending={pending} kind="primary">
        Thêm nhóm liên kết
      </SubmitButton>
    </form>
  );
}
