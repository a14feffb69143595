import { CheckField } from '@/components/forms/check-field';
import { TextField } from '@/components/forms/field';
import { type Option, SelectField } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import type { FormState } from '@/lib/actions/define-form';

export const CATEGORY_FIELDS = {
  name: 'Tên chuyên mục',
  slug: 'Đường dẫn',
  description: 'Mô tả',
  parentId: 'Nằm trong',
  visible: 'Hiện với người đọc',
  homePosition: 'Vị trí trên trang chủ',
};

interface Props {
  state: FormState<unknown>;
  category: {
    name: string;
    slug: string;
    description: string;
    parentId: number | null;
    visible: boolean;
    homePosition: number | null;
  };
  parents: Option[];
  slugHint: string;
}

export function CategoryFields({ state, category, parents, slugHint }: Props) {
  return (
    <>
      <TextField
        name="name"
        label={CATEGORY_FIELDS.name}
        autoComplete="off"
        required
        state={state}
        defaultValue={category.name}
      />
      <TextField
        name="slug"
        label={CATEGORY_FIELDS.slug}
        hint={slugHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        state={state}
        defaultValue={category.slug}
      />
      <SelectField
        name="parentId"
        label={CATEGORY_FIELDS.parentId}
        state={state}
        options={parents}
        chosen={String(category.parentId ?? '')}
      />
      <TextAreaField
        name="description"
        label={CATEGORY_FIELDS.description}
        hint="Hiện ở đầu trang chuyên mục và trong kết quả của máy tìm kiếm."
        rows={3}
        state={state}
        defaultValue={category.description}
      />
      <TextField
        name="homePosition"
        label={CATEGORY_FIELDS.homePosition}
        hint="Số nhỏ đứng trước; để trống nếu trang chủ không có khối của chuyên mục này."
        inputMode="numeric"
        autoComplete="off"
        state={state}
        defaultValue={category.homePosition ?? ''}
      />
      <CheckField
        name="visible"
        label={CATEGORY_FIELDS.visible}
        hint="Ẩn đi thì các chuyên mục con cũng ẩn. Bài viết vẫn đọc được ở địa chỉ của bài."
        state={state}
        checked={category.visible}
      />
    </>
  );
}
