export const MAX_TEXT_FILE_BYTES = 2_000_000;

const OFFICE_FILES = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** The text of a file, or one Vietnamese sentence on why it has none. */
export function decodeTextFile(bytes: Uint8Array): { ok: true; text: string } | { ok: false; problem: string } {
  const problem = (sentence: string) => ({ ok: false as const, problem: sentence });
  if (bytes.length === 0) return problem('Tệp rỗng.');
  if (bytes.length > MAX_TEXT_FILE_BYTES) return problem('Tệp lớn hơn 2 MB, không phải là một bài viết.');
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (/^(?:ÿþ|þÿ)/.test(start)) return problem('Tệp ghi bằng UTF-16. Hãy lưu lại bằng bảng mã UTF-8.');
  if (OFFICE_FILES.some((magic) => start.startsWith(magic)) || bytes.includes(0)) {
    return problem('Tệp không phải là văn bản thuần. Hãy chép chữ của bài viết vào một tệp .txt, bảng mã UTF-8.');
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return problem('Tệp không ghi bằng UTF-8. Hãy lưu lại bằng bảng mã UTF-8.');
  }
}
