import { z } from 'zod';
import { cleanLine } from '@/lib/text/clean';
import { slugify } from '@/lib/text/slug';

const rowId = z.coerce.number().int().positive();
const empty = (value: unknown) => (value === '' || value === undefined ? null : value);
const HOME = 'Ghi vị trí bằng một số từ 1 đến 99, hoặc để trống.';

const written = {
  name: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, 'Nhập tên chuyên mục.').max(200, 'Tên chuyên mục có tối đa 200 ký tự.')),
  /** Left empty, it is made from the name. */
  slug: z.string().max(200, 'Đường dẫn có tối đa 200 ký tự.'),
  description: z.string().transform(cleanLine).pipe(z.string().max(500, 'Mô tả có tối đa 500 ký tự.')),
  parentId: z.preprocess(empty, rowId.nullable()),
  /** A box that is not ticked is not sent. */
  visible: z.literal('on').optional().transform(Boolean),
  homePosition: z.preprocess(empty, z.coerce.number(HOME).int(HOME).min(1, HOME).max(99, HOME).nullable()),
};

interface Named {
  name: string;
  slug: string;
}

function withSlug<T extends Named>(typed: T, context: z.RefinementCtx): T {
  const source = cleanLine(typed.slug) || typed.name;
  if (!/[\p{L}\p{N}]/u.test(source)) {
    context.addIssue({ code: 'custom', path: ['slug'], message: 'Đường dẫn cần có chữ hoặc số, ví dụ tin-tuc.' });
  }
  return { ...typed, slug: slugify(source) };
}

export const newCategoryInput = z.object(written).transform(withSlug);

export const categoryEditInput = z.object({ id: rowId, version: rowId, ...written }).transform(withSlug);

export const categoryOrderInput = z.object({ id: rowId, version: rowId, direction: z.enum(['up', 'down']) });

export const categoryVersionInput = z.object({ id: rowId, version: rowId });

/** For what comes back as it was typed. */
export const CATEGORY_FIELD_NAMES = ['version', ...Object.keys(written)];

export type NewCategory = z.output<typeof newCategoryInput>;
export type CategoryEdit = z.output<typeof categoryEditInput>;
export type CategoryOrder = z.output<typeof categoryOrderInput>;
export type CategoryVersion = z.output<typeof categoryVersionInput>;
