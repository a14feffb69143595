'use client';

import { FormProblem } from '@/components/forms/form-problem';
import type { Option } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { VersionField } from '@/components/forms/version-field';
import { editCategoryAction } from '@/lib/categories/actions';
import type { DeskCategory } from '@/lib/categories/desk-queries';
import { CATEGORY_FIELDS, CategoryFields } from './category-fields';

export function EditCategoryForm({ category, parents }: { category: DeskCategory; parents: Option[] }) {
  const { state, pending, post, submit } = useFormAction(editCategoryAction, { alone: true });
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={CATEGORY_FIELDS} />
      {state?.ok && (
        <p className="message" role="status">
          Đã lưu.
        </p>
      )}
      <input type="hidden" name="id" value={category.id} />
      <VersionField version={category.version} state={state} />
      {/* Made anew with each stored version: React resets the fields after a submission, and may do so before it has the new values. */}
      <CategoryFields
        key={category.version}
        state={state}
        category={category}
        parents={parents}
        slugHint="Đổi đường dẫn thì địa chỉ cũ tự dẫn sang địa chỉ mới."
      />
      <SubmitButton pending={pending} kind="primary">
        Lưu
      </SubmitButton>
    </form>
  );
}
