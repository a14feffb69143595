import { z } from 'zod';
import { linkTarget } from '@/lib/richtext/link-target';
import type { Link } from '@/lib/routes';
import { cleanLine } from '@/lib/text/clean';
import { LINK_ROWS, linkFields } from './link-rows';

const rowId = z.coerce.number().int().positive();

const typedLink = (fields: Record<string, unknown>, row: number) => {
  const { label, href } = linkFields(row);
  return { label: cleanLine(String(fields[label] ?? '')), href: String(fields[href] ?? '').trim() };
};

/** Rows left empty are no links; their order is the order of the links. */
function typedLinks(fields: Record<string, unknown>, context: z.RefinementCtx): Link[] {
  const links: Link[] = [];
  for (const row of LINK_ROWS) {
    const { label, href } = typedLink(fields, row);
    if (label === '' && href === '') continue;
    const names = linkFields(row);
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    const target = linkTarget(href);
    const known = target !== null && /^(?:https?:|\/)/.test(target);
    if (label === '') refuse(names.label, 'Nhập tên liên kết, hoặc xóa địa chỉ để bỏ dòng này.');
    else if (label.length > 300) refuse(names.label, 'Tên liên kết có tối đa 300 ký tự.');
    if (href === '') refuse(names.href, 'Nhập địa chỉ, hoặc xóa tên để bỏ dòng này.');
    else if (!known) refuse(names.href, 'Địa chỉ bắt đầu bằng https://, http:// hoặc /.');
    else if (links.some((link) => link.href === target)) refuse(names.href, 'Địa chỉ này đã có ở một dòng trên.');
    if (known) links.push({ label, href: target });
  }
  return links;
}

const ORDER = 'Ghi thứ tự bằng một số từ 0 đến 99.';

const linkGroup = z.looseObject({
  title: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, 'Nhập tên nhóm liên kết.').max(300, 'Tên nhóm có tối đa 300 ký tự.')),
  position: z.coerce.number(ORDER).int(ORDER).min(0, ORDER).max(99, ORDER),
});

export const newLinkGroupInput = linkGroup.transform(({ title, position, ...fields }, context) => ({
  title,
  position,
  links: typedLinks(fields, context),
}));

export const linkGroupEditInput = linkGroup
  .extend({ id: rowId, version: rowId })
  .transform(({ id, version, title, position, ...fields }, context) => ({
    id,
    version,
    title,
    position,
    links: typedLinks(fields, context),
  }));

export const linkGroupVersionInput = z.object({ id: rowId, version: rowId });

export const LINK_GROUP_FIELD_NAMES = [
  'version',
  'title',
  'position',
  ...LINK_ROWS.flatMap((row) => Object.values(linkFields(row))),
];

export type NewLinkGroup = z.output<typeof newLinkGroupInput>;
export type LinkGroupEdit = z.output<typeof linkGroupEditInput>;
export type LinkGroupVersion = z.output<typeof linkGroupVersionInput>;
