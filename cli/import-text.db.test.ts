import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articles, categories } from '@/drizzle/schema';
import { articleByNumber } from '@/lib/articles/detail';
import { db } from '@/lib/db/client';
import { registerImportText } from './import-text';

const SAMPLE = 'drizzle/seed/seed-article.txt';
const directory = mkdtempSync(join(tmpdir(), 'import-text-'));

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://phuong.example.vn');
});

afterAll(() => rmSync(directory, { recursive: true }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function run(...args: string[]): Promise<{ exitCode: number; output: string }> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  const program = new Command().exitOverride();
  registerImportText(program);
  const before = process.exitCode;
  process.exitCode = 0;
  await program.parseAsync(['import:text', ...args], { from: 'user' });
  const exitCode = Number(process.exitCode);
  process.exitCode = before;
  return { exitCode, output: lines.join('\n') };
}

const fileWith = (name: string, content: string | Uint8Array) => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};

test('the page of the old portal becomes an article, once', async () => {
  await db().insert(categories).values({ name: 'Mặt trận', slug: 'mat-tran' });
  const first = await run(SAMPLE, '--category', 'mat-tran', '--json');
  expect(first.exitCode).toBe(0);
  const [report] = JSON.parse(first.output);
  expect(report).toMatchObject({
    file: SAMPLE,
    ok: true,
    outcome: 'created',
    posterName: 'Test Test',
    day: '2017-07-11',
    views: 75,
    paragraphs: 5,
    captions: ['Quang cảnh tọa đàm'],
    byline: 'Hồng Hạnh',
    dropped: [{ line: 28 }, { line: 30, text: '// ]]>' }],
  });
  expect(await articleByNumber(report.number)).toMatchObject({
    state: 'live',
    article: { posterName: 'Test Test', views: 75, byline: 'Hồng Hạnh', breadcrumbs: [{ label: 'Mặt trận' }] },
  });

  const again = await run(SAMPLE, SAMPLE);
  expect(again.exitCode).toBe(0);
  expect(again.output).toContain(`Đã có từ trước, giữ nguyên: bài số ${report.number}, ${report.url}`);
  expect(again.output).toContain('2 tệp: 0 bài mới, 2 bài đã có từ trước, 0 lỗi.');
  expect(await db().$count(articles)).toBe(1);
});

test('a person is told what was read and what was dropped', async () => {
  const { output } = await run(
    fileWith('moi.txt', 'Hội nghị\nNgày đăng tin: 1/8/2017 Lượt xem: 1.234\nĐã họp.\nẢnh hội nghị\nHết.\n// ]]>'),
  );
  expect(output).toMatch(
    /^\[1\/1\] .*moi\.txt\n {2}Tiêu đề: Hội nghị\n {2}Người đăng tin: \(không có\)\n {2}Ngày đăng tin: 01\/08\/2017\n {2}Lượt xem: 1\.234\n {2}Đoạn văn: 2, kể cả đoạn mở đầu\n {2}Chú thích ảnh \(chưa có ảnh\): Ảnh hội nghị\n {2}Ký tên: \(không có\)\n {2}Đã bỏ ở dòng 6, mã kịch bản còn sót: \/\/ \]\]>\n {2}Đã nhập: bài số \d+, https:\/\/phuong\.example\.vn\/bai-viet\/hoi-nghi-\d+\n1 tệp: 1 bài mới/,
  );
});

test.each([
  ['a missing file', () => join(directory, 'khong-co.txt'), 'Không có tệp này.'],
  ['a folder', () => directory, 'Đây là thư mục, không phải tệp.'],
  ['an empty file', () => fileWith('rong.txt', ''), 'Tệp rỗng.'],
  ['a picture', () => fileWith('anh.txt', Buffer.from([0xff, 0xd8, 0, 1])), 'Tệp không phải là văn bản thuần.'],
  ['another encoding', () => fileWith('1258.txt', Buffer.from('T\xf2a', 'latin1')), 'Tệp không ghi bằng UTF-8.'],
  ['no such page', () => fileWith('khac.txt', 'Chỉ một dòng.'), 'Không thấy dòng “Người đăng tin'],
])('%s fails with one sentence, and the other files are imported', async (_what, path, sentence) => {
  const { exitCode, output } = await run(path(), SAMPLE);
  expect(exitCode).toBe(1);
  expect(output.match(/LỖI: /g)).toHaveLength(1);
  expect(output).toContain(`LỖI: ${sentence}`);
  expect(output).toMatch(/2 tệp: .*, 1 lỗi\.$/);
});

test('an unknown category fails and leaves nothing', async () => {
  const before = await db().$count(articles);
  const file = fileWith('khac-muc.txt', 'Hội nghị khác\nNgày đăng tin: 1/8/2017\nĐã họp.');
  const { exitCode, output } = await run(file, '--category', 'khong-co', '--json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(output)).toEqual([{ file, ok: false, problems: ['Không có chuyên mục "khong-co".'], dropped: [] }]);
  expect(await db().$count(articles)).toBe(before);
});
