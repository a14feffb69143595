import { z } from 'zod';
import { cleanLine } from '@/lib/text/clean';
import { accentPalette } from './colours';
import { measuringScriptUrl } from './input';
import type { SiteSettings } from './model';

const rowId = z.coerce.number().int().positive();
const optionalId = z.preprocess((value) => (value === '' || value === undefined ? null : value), rowId.nullable());

const line = (what: string, max: number) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(max, `${what} có tối đa ${max} ký tự.`));

const needed = (what: string, max: number, missing: string) => line(what, max).pipe(z.string().min(1, missing));

/** Accounts of whoever built the portal once stood as "Người đăng tin" before the public. */
const TEST_ACCOUNT = /\b(test|admin|demo)\b/i;

const displayNames = z
  .string()
  .transform((text) => [...new Set(text.split('\n').map(cleanLine))].filter((name) => name !== ''))
  .superRefine((names, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    const testing = names.find((name) => TEST_ACCOUNT.test(name));
    if (testing)
      refuse(`“${testing}” giống tên một tài khoản thử: người đọc sẽ thấy tên này. Hãy dùng tên của cơ quan.`);
    if (names.some((name) => name.length > 120)) refuse('Mỗi tên hiển thị có tối đa 120 ký tự.');
    if (names.length > 50) refuse('Có tối đa 50 tên hiển thị.');
  });

const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]);

const webAddress = z
  .string()
  .trim()
  .pipe(
    optional(
      z
        .url({ protocol: /^https?$/, error: 'Nhập địa chỉ bắt đầu bằng https:// hoặc http://.' })
        .max(2000, 'Địa chỉ có tối đa 2000 ký tự.'),
    ),
  );

const form = z.object({
  /** 0 while nothing is stored yet. */
  version: z.coerce.number().int().min(0),
  siteName: needed('Tên cổng', 300, 'Nhập tên cổng thông tin.'),
  officeName: needed('Tên cơ quan', 300, 'Nhập tên cơ quan.'),
  description: line('Mô tả', 500),
  parentName: line('Tên cổng cấp trên', 300),
  parentUrl: webAddress,
  responsibleName: line('Họ tên', 300),
  responsibleTitle: line('Chức vụ', 300),
  address: line('Địa chỉ', 300),
  phone: line('Điện thoại', 60),
  email: z
    .string()
    .transform(cleanLine)
    .pipe(
      optional(
        z.email('Nhập một địa chỉ thư, ví dụ vanphong@phuong.gov.vn.').max(200, 'Địa chỉ thư có tối đa 200 ký tự.'),
      ),
    ),
  sourceNotice: line('Lời ghi nguồn', 500),
  legalBasis: line('Căn cứ pháp lý', 2000),
  displayNames,
  announcementCategory: line('Chuyên mục thông báo', 100).transform((slug) => slug || null),
  measuringScript: z.string().transform(cleanLine).pipe(optional(measuringScriptUrl)),
  emblemMediaId: optionalId,
  look: z.enum(['default', 'own'], 'Chọn màu của cổng.'),
  accentColour: z.string().trim().toLowerCase().default(''),
});

type Form = z.output<typeof form>;

function parentPortal({ parentName, parentUrl }: Form, context: z.RefinementCtx): SiteSettings['parentPortal'] {
  if (parentName === '' && parentUrl === '') return null;
  const missing = parentName === '' ? 'parentName' : parentUrl === '' ? 'parentUrl' : null;
  if (missing) {
    const message = 'Cổng cấp trên cần cả tên và địa chỉ; bỏ trống cả hai nếu không có.';
    context.addIssue({ code: 'custom', path: [missing], message });
  }
  return { name: parentName, url: parentUrl };
}

function accentColour({ look, accentColour: typed }: Form, context: z.RefinementCtx): string | null {
  if (look === 'default') return null;
  const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['accentColour'], message });
  if (!/^#[0-9a-f]{6}$/.test(typed)) refuse('Ghi màu bằng dấu # và sáu chữ số thập lục phân, ví dụ #0b5394.');
  else if (!accentPalette(typed)) {
    refuse('Màu này gần như đen, trắng hoặc xám: liên kết và nút sẽ lẫn vào chữ. Hãy chọn một màu rõ hơn.');
  }
  return typed;
}

/** The form of all settings, as what is to be stored. */
export const settingsInput = form.transform((typed, context) => ({
  version: typed.version,
  changes: {
    siteName: typed.siteName,
    officeName: typed.officeName,
    description: typed.description,
    parentPortal: parentPortal(typed, context),
    responsiblePerson: { name: typed.responsibleName, title: typed.responsibleTitle },
    address: typed.address,
    phone: typed.phone,
    email: typed.email,
    sourceNotice: typed.sourceNotice,
    legalBasis: typed.legalBasis,
    displayNames: typed.displayNames,
    announcementCategory: typed.announcementCategory,
    measuringScript: typed.measuringScript === '' ? null : { url: typed.measuringScript },
    emblemMediaId: typed.emblemMediaId,
    accentColour: accentColour(typed, context),
  } satisfies Partial<SiteSettings>,
}));

/** Every field of the form, for what comes back as it was typed. */
export const SETTINGS_FIELD_NAMES = Object.keys(form.shape);

export type SettingsEdit = z.output<typeof settingsInput>;
