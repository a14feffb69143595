import { z } from 'zod';
import { ROLES } from '@/drizzle/schema/vocabulary';
import { cleanLine } from '@/lib/text/clean';
import { foldEmail } from './email';

const rowId = z.coerce.number().int().positive();

const name = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, 'Nhập họ và tên.').max(200, 'Họ và tên có tối đa 200 ký tự.'));

const role = z.enum(ROLES, 'Chọn một vai trò.');

/** One name a line, each once. */
const displayNames = z
  .string()
  .transform((text) => [...new Set(text.split('\n').map(cleanLine))].filter((line) => line !== ''))
  .pipe(z.array(z.string().max(200, 'Mỗi tên hiển thị có tối đa 200 ký tự.')).max(20, 'Có tối đa 20 tên hiển thị.'));

export const newUserInput = z.object({
  email: z
    .string()
    .transform(foldEmail)
    .pipe(z.email('Nhập một địa chỉ e-mail, ví dụ ten@phuong.gov.vn.').max(320, 'E-mail quá dài.')),
  name,
  role,
  displayNames,
});

export const userEditInput = z.object({ id: rowId, version: rowId, name, role, displayNames });

export const userVersionInput = z.object({ id: rowId, version: rowId });

export const userIdInput = z.object({ id: rowId });

export const newPasswordInput = z.object({
  token: z.string().max(100),
  password: z.string().min(1, 'Nhập mật khẩu mới.').max(1000, 'Mật khẩu có tối đa 128 ký tự.'),
});

export type NewUser = z.output<typeof newUserInput>;
export type UserEdit = z.output<typeof userEditInput>;
export type UserVersion = z.output<typeof userVersionInput>;
