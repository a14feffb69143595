import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './errors';

const port = z.coerce.number().int().min(1).max(65535);

const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  SITE_URL: origin.optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  VIEW_LIMIT: z.coerce.number().int().min(1).default(600),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  AUTH_SECRET: z.string().min(32).optional(),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(15).max(128).optional(),
  SEED: z.enum(['demo', 'ward', 'none']).default('demo'),
});

const EXPECTED: Record<keyof z.infer<typeof schema>, string> = {
  PORT: 'một số từ 1 đến 65535',
  HOST: 'một địa chỉ để lắng nghe, ví dụ 0.0.0.0',
  SITE_URL: 'địa chỉ gốc của trang, ví dụ https://phuong.tinh.gov.vn',
  TRUSTED_PROXIES: 'số máy chủ proxy đứng trước, từ 0 đến 10',
  VIEW_LIMIT: 'số lượt xem tối đa mỗi phút từ một địa chỉ, từ 1 trở lên',
  DATABASE_URL: 'dạng postgres://người-dùng:mật-khẩu@máy:5432/cơ-sở-dữ-liệu',
  DATA_DIR: 'một thư mục',
  AUTH_SECRET: 'ít nhất 32 ký tự ngẫu nhiên',
  ADMIN_EMAIL: 'một địa chỉ e-mail',
  ADMIN_PASSWORD: 'từ 15 đến 128 ký tự',
  SEED: 'demo, ward hoặc none',
};

export type Env = ReturnType<typeof parseEnv>;

/** Reads the settings of the process; throws an OperatorError naming the first wrong one. An empty value counts as absent. */
export function parseEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const name = String(result.error.issues[0]?.path[0]) as keyof typeof EXPECTED;
    throw new OperatorError(`Biến môi trường ${name} không hợp lệ: cần ${EXPECTED[name]}.`);
  }
  const values = result.data;
  return {
    ...values,
    DATA_DIR: resolve(values.DATA_DIR),
    SITE_URL: values.SITE_URL ?? `http://localhost:${values.PORT}`,
  };
}

/** The settings of this process. A function, because the start fills in DATABASE_URL and secrets before the rest runs. */
export function env(): Env {
  return parseEnv(process.env);
}
