'use client';

import { FormProblem } from '@/components/forms/form-problem';
import type { Option } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { createCategoryAction } from '@/lib/categories/actions';
import { CATEGORY_FIELDS, CategoryFields } from './category-fields';

const BLANK = { name: '', slug: '', description: '', visible: true, homePosition: null };

export function NewCategoryForm({ parents, parentId }: { parents: Option[]; parentId: number | null }) {
  const { state, pending, post, submit } = useFormAction(createCategoryAction, { alone: true });
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={CATEGORY_FIELDS} />
      <CategoryFields
        state={state}
        category={{ ...BLANK, parentId }}
        parents={parents}
        slugHint="Phần cuối của địa chỉ, ví dụ tin-tuc. Để trống thì lấy từ tên."
      />
      <SubmitButton pending={pending} kind="primary">
        Thêm chuyên mục
      </SubmitButton>
    </form>
  );
}
