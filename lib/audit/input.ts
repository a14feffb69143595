import { z } from 'zod';
import { parseDay } from '@/lib/dates/parse';

const DAY_MS = 24 * 60 * 60 * 1000;

const typed = (max: number) => z.string().trim().max(max, 'Quá dài.').default('');

const day = z
  .string()
  .trim()
  .default('')
  .transform((text, context) => {
    if (text === '') return null;
    const parsed = parseDay(text);
    if (!parsed) context.addIssue({ code: 'custom', message: 'Ghi ngày như 11/07/2026.' });
    return parsed;
  });

/** The address of the log: what a person looks for, in the words of its query parameters. */
export const auditFilterInput = z
  .object({
    /** The number of an account, or the name of a part of the system. */
    nguoi: typed(40).pipe(z.string().regex(/^(?:[1-9]\d{0,14}|[a-z-]*)$/, 'Chọn một người.')),
    viec: typed(60),
    loai: typed(40),
    so: typed(100),
    tu: day,
    den: day,
    /** Entries older than this one. */
    truoc: z.coerce.number().int().positive().optional().catch(undefined),
  })
  .superRefine(({ loai, so, tu, den }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (so !== '' && loai === '') refuse('loai', 'Chọn loại đối tượng của số này.');
    if (tu && den && den < tu) refuse('den', 'Ngày cuối không được trước ngày đầu.');
  })
  .transform(({ nguoi, viec, loai, so, tu, den, truoc }) => ({
    actorId: /^\d/.test(nguoi) ? Number(nguoi) : null,
    systemName: /^\d/.test(nguoi) ? '' : nguoi,
    action: viec,
    subjectType: loai,
    subjectId: so,
    from: tu,
    /** The first instant after the last day. */
    until: den && new Date(den.getTime() + DAY_MS),
    before: truoc ?? null,
  }));

export type AuditFilter = z.output<typeof auditFilterInput>;
