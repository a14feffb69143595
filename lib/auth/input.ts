import { z } from 'zod';

export const signInInput = z.object({
  email: z.string().trim().min(1, 'Nhập e-mail.').max(320, 'E-mail quá dài.'),
  password: z.string().min(1, 'Nhập mật khẩu.').max(1000, 'Mật khẩu quá dài.'),
  returnTo: z.string().max(2000).optional(),
});
