import { env } from '@/lib/env';
import { DomainError, OperatorError } from '@/lib/errors';
import { hasCode } from './system-errors';

const UNREACHABLE = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
];

/** The one line an operator needs for a failure of the surroundings; null for what is our own mistake. */
export function explainToOperator(error: unknown): string | null {
  if (error instanceof OperatorError || error instanceof DomainError) return error.message;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  return explainFiles(error) ?? explainDatabase(error) ?? (cause ? explainToOperator(cause) : null);
}

function explainFiles(error: unknown): string | null {
  const path = error instanceof Error && 'path' in error ? String(error.path) : env().DATA_DIR;
  if (hasCode(error, 'ENOSPC', 'EDQUOT', '53100')) return `Ổ đĩa đã đầy: không ghi được vào ${path}.`;
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return `Không có quyền ghi vào ${path}.`;
  if (hasCode(error, 'ENOTDIR', 'EEXIST')) return `${path} không phải là thư mục dùng được.`;
  return null;
}

function explainDatabase(error: unknown): string | null {
  const url = env().DATABASE_URL;
  const where = url ? new URL(url).host : 'cơ sở dữ liệu';
  if (hasCode(error, ...UNREACHABLE)) return `Không kết nối được tới Postgres tại ${where} (DATABASE_URL).`;
  if (hasCode(error, '28P01', '28000'))
    return `Postgres tại ${where} từ chối người dùng hoặc mật khẩu trong DATABASE_URL.`;
  if (hasCode(error, '3D000')) return `Postgres tại ${where} không có cơ sở dữ liệu nêu trong DATABASE_URL.`;
  if (hasCode(error, '53300')) return `Postgres tại ${where} đã hết chỗ cho kết nối mới.`;
  if (hasCode(error, '42501')) return `Người dùng trong DATABASE_URL không có quyền tạo bảng.`;
  return null;
}
