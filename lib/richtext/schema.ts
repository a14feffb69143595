import { z } from 'zod';
import { cleanLine, cleanRun } from '@/lib/text/clean';
import { linkTarget } from './link-target';
import { inNestingOrder } from './marks';
import { type ArticleBody, type BulletList, type OrderedList, type Paragraph, SCHEMA_VERSION } from './model';

/** Editors write null for an attribute that is not set; stored bodies leave it out. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const line = z.string().transform(cleanLine);
const mediaId = z.int().positive();
const align = optional(z.enum(['center', 'right', 'justify']));
const span = optional(z.int().min(1).max(100));

const href = z.string().transform((value, context) => {
  const target = linkTarget(value);
  if (target !== null) return target;
  const message =
    'có liên kết không được phép: chỉ dùng địa chỉ http, https, mailto, tel hoặc đường dẫn bắt đầu bằng “/”';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript']) }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href }) }),
]);

const marks = z
  .array(mark)
  .refine((list) => new Set(list.map(({ type }) => type)).size === list.length, 'có định dạng lặp lại')
  .transform(inNestingOrder);

const inline = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('text'), text: z.string().transform(cleanRun), marks: marks.optional() }),
      z.strictObject({ type: z.literal('hardBreak') }),
    ]),
  )
  // ProseMirror refuses a whole document for one empty text node, and cleaning may empty one.
  .transform((nodes) => nodes.filter((node) => node.type !== 'text' || node.text !== ''));

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ align }).optional(),
  content: inline.optional(),
});

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal([2, 3, 4]), align }),
  content: inline.optional(),
});

const flow: z.ZodType<(Paragraph | BulletList | OrderedList)[]> = z.lazy(() =>
  z.array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList])).min(1),
);

const listItems = z.array(z.strictObject({ type: z.literal('listItem'), content: flow })).min(1);

const bulletList = z.strictObject({ type: z.literal('bulletList'), content: listItems });

const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: optional(z.int().min(0).max(100_000)) }).optional(),
  content: listItems,
});

const blockquote = z.strictObject({ type: z.literal('blockquote'), content: flow });

const tableCell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.strictObject({ colspan: span, rowspan: span }).optional(),
  content: flow,
});

const tableRow = z.strictObject({ type: z.literal('tableRow'), content: z.array(tableCell).min(1) });

const table = z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1) });

const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    mediaId: mediaId.nullable(),
    alt: line,
    decorative: optional(z.boolean()),
    credit: optional(line),
  }),
  content: inline.optional(),
});

const galleryItem = z.strictObject({ mediaId, alt: line, caption: optional(line) });

const gallery = z.strictObject({
  type: z.literal('gallery'),
  attrs: z.strictObject({ items: z.array(galleryItem).min(1).max(200) }),
});

const attachment = z.strictObject({
  type: z.literal('attachment'),
  attrs: z.strictObject({
    mediaId,
    label: line.refine((label) => label !== '', 'có tệp đính kèm chưa có tên'),
  }),
});

const horizontalRule = z.strictObject({ type: z.literal('horizontalRule') });

/** The closed document: a node, mark or attribute that is not named here is refused, never dropped in silence. */
export const bodySchema: z.ZodType<ArticleBody> = z.strictObject({
  type: z.literal('doc'),
  attrs: z.strictObject({ schemaVersion: z.literal(SCHEMA_VERSION) }),
  content: z.array(
    z.discriminatedUnion('type', [
      paragraph,
      heading,
      bulletList,
      orderedList,
      blockquote,
      table,
      figure,
      gallery,
      attachment,
      horizontalRule,
    ]),
  ),
});
