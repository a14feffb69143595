import type { z } from 'zod';
import { DomainError } from '@/lib/errors';
import { assertWithinLimits } from './limits';
import { type ArticleBody, SCHEMA_VERSION } from './model';
import { bodySchema } from './schema';

/** Entry n lifts a body of version n + 1 to the next one. Entries are never changed: bodies of every version stay in revisions. */
const UPGRADES: readonly ((body: unknown) => unknown)[] = [];

/**
 * What an editor, an import or the database hands over, as a body that may be stored and drawn: known nodes only, safe
 * links, clean NFC text, newest schema version. Throws a DomainError that says which block is wrong.
 */
export function parseBody(value: unknown): ArticleBody {
  assertWithinLimits(value);
  const result = bodySchema.safeParse(upgraded(value));
  if (!result.success) throw new DomainError('invalid', explain(result.error));
  return result.data;
}

function upgraded(value: unknown): unknown {
  const version = schemaVersion(value);
  if (version > SCHEMA_VERSION) {
    throw new DomainError(
      'invalid',
      'Nội dung bài viết được soạn bằng phiên bản phần mềm mới hơn, chưa đọc được ở đây.',
    );
  }
  return UPGRADES.slice(version - 1).reduce((body, upgrade) => upgrade(body), value);
}

function schemaVersion(value: unknown): number {
  const { schemaVersion: version } = Object(Object(value).attrs) as { schemaVersion?: unknown };
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : SCHEMA_VERSION;
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  const [top, index] = issue?.path ?? [];
  const where = top === 'content' && typeof index === 'number' ? ` (khối thứ ${index + 1})` : '';
  const what = issue?.code === 'custom' ? issue.message : 'có thành phần không được phép';
  return `Nội dung bài viết ${what}${where}.`;
}
