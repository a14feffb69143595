import { z } from 'zod';
import { parseDay, parseLocalTime } from '@/lib/dates/parse';
import { isExternal, linkTarget } from '@/lib/richtext/link-target';
import { cleanLine } from '@/lib/text/clean';
import { slugify } from '@/lib/text/slug';
import type { ArticleKind } from './model';

const rowId = z.coerce.number().int().positive();
const optionalId = z.preprocess((value) => (value === '' || value === undefined ? null : value), rowId.nullable());

const line = (what: string, max: number) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(max, `${what} có tối đa ${max} ký tự.`));

const title = line('Tiêu đề', 500).pipe(z.string().min(1, 'Nhập tiêu đề.'));

const sourceUrl = z
  .string()
  .trim()
  .transform((value, context) => {
    if (value === '') return null;
    const target = linkTarget(value);
    if (target !== null && isExternal(target)) return target;
    context.addIssue({ code: 'custom', message: 'Nhập địa chỉ bắt đầu bằng http:// hoặc https://.' });
    return z.NEVER;
  });

/** dd/MM/yyyy; empty is the day of publication. */
const dayShown = z.string().transform((value, context) => {
  if (value.trim() === '') return null;
  const day = parseDay(value);
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'Ghi ngày như 11/07/2017, hoặc để trống.' });
  return z.NEVER;
});

/** The document travels as JSON text; what is in it, `parseBody` decides. */
const body = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'Nội dung bài viết không đọc được. Hãy tải lại trang.' });
    return z.NEVER;
  }
});

const content = {
  title,
  slug: z.string().transform((value) => (value.trim() === '' ? null : slugify(value))),
  lead: line('Sapo', 2000),
  body,
  coverMediaId: optionalId,
  primaryCategoryId: optionalId,
  categoryIds: z.array(rowId).max(50, 'Chọn tối đa 50 chuyên mục.'),
  byline: line('Ký tên', 200),
  posterName: line('Tên người đăng tin', 200),
  sourceName: line('Nguồn', 300),
  sourceUrl,
  publishedAt: dayShown,
};

/** Videos and galleries are written elsewhere. */
const WRITTEN_KINDS = ['article', 'page'] as const satisfies readonly ArticleKind[];

export const newArticleInput = z.object({
  kind: z.enum(WRITTEN_KINDS).default('article'),
  /** Of the form as it was drawn. */
  formKey: z.uuid().optional(),
  ...content,
});

const editionVersion = { edition: rowId, version: rowId };

export const savedEditionInput = z.object({
  ...editionVersion,
  ...content,
  correctionNote: line('Lời đính chính', 1000).default(''),
});

export const editionVersionInput = z.object(editionVersion);

const reason = (missing: string) => line('Lý do', 1000).pipe(z.string().min(1, missing));
const override = { overrideReason: line('Lý do', 1000).default('') };

export const returnInput = z.object({
  ...editionVersion,
  reason: reason('Ghi lý do trả lại để người viết biết cần sửa gì.'),
});

export const publishInput = z.object({ ...editionVersion, ...override });

/** The moment as the person's clock shows it in Việt Nam: a day dd/MM/yyyy and a time HH:mm. */
export const scheduleInput = z
  .object({ ...editionVersion, ...override, day: z.string(), time: z.string() })
  .transform(({ day, time, ...rest }, context) => {
    const at = parseLocalTime(day, time);
    if (at) return { ...rest, at };
    context.addIssue({ code: 'custom', path: ['day'], message: 'Ghi ngày như 11/07/2026 và giờ như 14:05.' });
    return z.NEVER;
  });

export const withdrawInput = z.object({
  number: rowId,
  ...editionVersion,
  reason: reason('Ghi lý do gỡ bài: người đọc sẽ thấy lý do này.'),
});

export const featureInput = z.object({ ...editionVersion, featured: z.stringbool() });

/** Places are counted from 1; empty is out of the menu. */
const place = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  z.coerce
    .number('Ghi một số, hoặc để trống.')
    .int('Ghi một số nguyên, hoặc để trống.')
    .min(1, 'Ghi một số từ 1, hoặc để trống.')
    .max(50, 'Danh mục có tối đa 50 trang.')
    .nullable(),
);

export const placeInput = z.object({ ...editionVersion, seen: place, place });

export type NewArticle = z.output<typeof newArticleInput>;
export type SavedEdition = z.output<typeof savedEditionInput>;
export type EditionVersion = z.output<typeof editionVersionInput>;
export type ReturnedEdition = z.output<typeof returnInput>;
export type PublishedEdition = z.output<typeof publishInput>;
export type ScheduledEdition = z.output<typeof scheduleInput>;
export type FeaturedEdition = z.output<typeof featureInput>;
export type PlacedPage = z.output<typeof placeInput>;

export const sameTitleInput = z.object({ number: rowId.nullable(), title });
