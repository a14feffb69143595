import type { Command } from 'commander';
import { formatDay, localDay } from '@/lib/dates/format';
import { env } from '@/lib/env';
import { importTextFile, type TextFileReport } from '@/lib/import/import-text-file';
import { routes } from '@/lib/routes';
import { formatCount } from '@/lib/text/count';
import { slugify } from '@/lib/text/slug';
import { systemActor } from '@/lib/users/actor';

interface Options {
  category: string[];
  json: boolean;
}

/** Expects an open database; leaves exit code 1 behind when a file could not be imported. */
export function registerImportText(program: Command): void {
  program
    .command('import:text')
    .description('nhập bài viết từ trang của cổng cũ đã chép ra tệp văn bản')
    .argument('<file...>', 'tệp .txt, bảng mã UTF-8')
    .option(
      '--category <path>',
      'chuyên mục, ví dụ tin-tuc/dang-uy; lặp lại được, mục đầu là mục chính',
      (path: string, before: string[]) => [...before, path],
      [],
    )
    .option('--json', 'in kết quả dạng JSON', false)
    .action(async (files: string[], options: Options) => {
      if (!(await importTextFiles(files, options))) process.exitCode = 1;
    });
}

/** True when every file is now an article. One bad file does not keep the others out. */
async function importTextFiles(files: readonly string[], { category, json }: Options): Promise<boolean> {
  const reports: { file: string; report: TextFileReport }[] = [];
  for (const [index, file] of files.entries()) {
    const report = await importTextFile(systemActor('import'), file, { categories: category });
    reports.push({ file, report });
    if (!json) console.log([`[${index + 1}/${files.length}] ${file}`, ...forPeople(report)].join('\n  '));
  }
  if (json)
    console.log(
      JSON.stringify(
        reports.map(({ file, report }) => ({ file, ...forMachines(report) })),
        null,
        2,
      ),
    );
  else console.log(summary(reports.map(({ report }) => report)));
  return reports.every(({ report }) => report.ok);
}

function forPeople(report: TextFileReport): string[] {
  const dropped = report.dropped.map(({ line, text, reason }) => `Đã bỏ ở dòng ${line}, ${reason}: ${text}`);
  if (!report.ok) return [...dropped, ...report.problems.map((problem) => `LỖI: ${problem}`)];
  const { page } = report;
  const captions = page.blocks.filter(({ kind }) => kind === 'caption');
  return [
    `Tiêu đề: ${page.title}`,
    `Người đăng tin: ${page.posterName || '(không có)'}`,
    `Ngày đăng tin: ${formatDay(page.publishedAt)}`,
    `Lượt xem: ${formatCount(page.baselineViews)}`,
    `Đoạn văn: ${formatCount(paragraphCount(page))}, kể cả đoạn mở đầu`,
    ...captions.map(({ text }) => `Chú thích ảnh (chưa có ảnh): ${text}`),
    `Ký tên: ${page.byline || '(không có)'}`,
    ...dropped,
    `${report.outcome === 'created' ? 'Đã nhập' : 'Đã có từ trước, giữ nguyên'}: bài số ${report.number}, ${articleUrl(report)}`,
  ];
}

function forMachines(report: TextFileReport) {
  if (!report.ok) return report;
  const { ok, number, outcome, dropped, page } = report;
  return {
    ok,
    number,
    outcome,
    url: articleUrl(report),
    title: page.title,
    posterName: page.posterName,
    day: localDay(page.publishedAt),
    views: page.baselineViews,
    paragraphs: paragraphCount(page),
    captions: page.blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text),
    byline: page.byline,
    dropped,
  };
}

type Imported = Extract<TextFileReport, { ok: true }>;

const paragraphCount = (page: Imported['page']) => 1 + page.blocks.filter(({ kind }) => kind === 'paragraph').length;

const articleUrl = ({ page, number }: Imported) => env().SITE_URL + routes.article(slugify(page.title), number);

function summary(reports: readonly TextFileReport[]): string {
  const count = (wanted: string) =>
    reports.filter((report) => (report.ok ? report.outcome : 'failed') === wanted).length;
  return `${reports.length} tệp: ${count('created')} bài mới, ${count('unchanged')} bài đã có từ trước, ${count('failed')} lỗi.`;
}
