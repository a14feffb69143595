import { z } from 'zod';
import type { Link } from '@/lib/routes';
import type { SiteSettings } from './model';

const line = (max = 300) => z.string().trim().max(max).normalize('NFC');

/** Its origin goes into the content security policy of every page, where a semicolon would begin another rule. */
export const measuringScriptUrl = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: 'Nhập riêng địa chỉ của tệp mã, bắt đầu bằng https://, không nhập cả đoạn mã.',
  })
  .max(500, 'Địa chỉ mã đo lường có tối đa 500 ký tự.');

export const siteSettingsSchema: z.ZodType<SiteSettings> = z.strictObject({
  siteName: line().min(1),
  officeName: line().min(1),
  description: line(500),
  parentPortal: z.strictObject({ name: line().min(1), url: z.url({ protocol: /^https?$/ }) }).nullable(),
  responsiblePerson: z.strictObject({ name: line(), title: line() }),
  address: line(),
  phone: line(60),
  email: line(200),
  sourceNotice: line(500),
  legalBasis: line(2000),
  displayNames: z.array(line(120).min(1)).max(50),
  announcementCategory: line(100).nullable(),
  measuringScript: z
    .strictObject({ url: measuringScriptUrl })
    .nullable()
    // Rows stored before there was one.
    .default(null),
  emblemMediaId: z.number().int().positive().nullable().default(null),
  accentColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable()
    .default(null),
});

export const linksSchema: z.ZodType<Link[]> = z
  .array(
    z.strictObject({
      label: line().min(1),
      href: z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/(?!\/)/)]),
    }),
  )
  .max(100);
