import 'server-only';
import { createReadStream } from 'node:fs';
import { type ImportOutcome, importArticle } from '@/lib/articles/commands/import-article';
import { DomainError } from '@/lib/errors';
import type { Actor } from '@/lib/users/actor';
import { type TextPageOptions, toImportedArticle } from './import-text-page';
import type { DroppedLine } from './page-lines';
import { decodeTextFile, MAX_TEXT_FILE_BYTES } from './text-file';
import { parseTextPage, type TextPage } from './text-page';

export type TextFileReport =
  | ({ ok: true; page: TextPage; dropped: DroppedLine[] } & ImportOutcome)
  | { ok: false; problems: string[]; dropped: DroppedLine[] };

/** Imports one copied page. What the person who gave the file can mend comes back as problems; the rest is thrown. */
export async function importTextFile(actor: Actor, path: string, options: TextPageOptions): Promise<TextFileReport> {
  const failed = (...problems: string[]): TextFileReport => ({ ok: false, problems, dropped: [] });
  const file = await readStart(path);
  if (typeof file === 'string') return failed(file);
  const decoded = decodeTextFile(file);
  if (!decoded.ok) return failed(decoded.problem);
  const parsed = parseTextPage(decoded.text);
  if (!parsed.ok) return parsed;
  try {
    return { ...parsed, ...(await importArticle(actor, toImportedArticle(parsed.page, options))) };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, problems: [error.message], dropped: parsed.dropped };
    throw error;
  }
}

const UNREADABLE: Record<string, string> = {
  ENOENT: 'Không có tệp này.',
  EISDIR: 'Đây là thư mục, không phải tệp.',
  EACCES: 'Không có quyền đọc tệp này.',
  EPERM: 'Không có quyền đọc tệp này.',
};

/** Just enough bytes to tell an article from something far too large; a sentence when there is nothing to read. */
async function readStart(path: string): Promise<Uint8Array | string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: MAX_TEXT_FILE_BYTES })) chunks.push(chunk);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'không rõ';
    return UNREADABLE[code] ?? `Không đọc được tệp này (lỗi ${code}).`;
  }
  return Buffer.concat(chunks);
}
