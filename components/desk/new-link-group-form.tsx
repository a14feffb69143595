'use client';

import { useActionState } from 'react';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { createLinkGroupAction } from '@/lib/settings/actions';
import { LINK_GROUP_FIELDS, LinkGroupFields } from './link-group-fields';

export function NewLinkGroupForm({ position }: { position: number }) {
  const [state, submit] = useActionState(createLinkGroupAction, null);
  return (
    <form action={submit} className="form" noValidate>
      <FormProblem state={state} fields={LINK_GROUP_FIELDS} />
      <LinkGroupFields state={state} group={{ title: '', position, links: [] }} />
      <SubmitButton kind="primary">Thêm nhóm liên kết</SubmitButton>
    </form>
  );
}
