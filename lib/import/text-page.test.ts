import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDay } from '@/lib/dates/format';
import { parseTextPage } from './text-page';

const sample = readFileSync('drizzle/seed/seed-article.txt', 'utf8');

const read = (text: string) => {
  const result = parseTextPage(text);
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result;
};

const problems = (text: string) => {
  const result = parseTextPage(text);
  return result.ok ? [] : result.problems;
};

const PARAGRAPH = 'Sáng ngày 9/8, Quận ủy tổ chức tọa đàm.';
const page = (metadata: string, ...body: string[]) =>
  ['Tọa đàm', metadata, ...(body.length ? body : [PARAGRAPH])].join('\n');
const METADATA = 'Người đăng tin: Test Test Ngày đăng tin: 11/07/2017 Lượt xem: 75';

describe('the page of the old portal', () => {
  test('is read whole', () => {
    const { page, dropped } = read(sample);
    expect(page).toMatchObject({ posterName: 'Test Test', baselineViews: 75, byline: 'Hồng Hạnh' });
    expect(page.publishedAt).toEqual(new Date('2017-07-11T00:00:00+07:00'));
    expect(page.title).toBe(
      'Tọa đàm “Mặt trận-đoàn thể quận Cẩm Lệ tham gia xây dựng Đảng, xây dựng chính quyền” theo Quyết định 218-QĐ/TW của Bộ Chính trị (khóa XI).',
    );
    expect(page.lead).toMatch(/^Sáng ngày 9\/8, Quận ủy Cẩm Lệ.*đồng chủ trì tọa đàm\.$/);
    expect(page.blocks.map(({ kind }) => kind)).toEqual([
      'caption',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(page.blocks[0]?.text).toBe('Quang cảnh tọa đàm');
    expect(page.blocks[4]?.text).toMatch(/^Tại buổi tọa đàm.*xây dựng chính quyền\.$/);
    expect(dropped).toEqual([
      { line: 28, text: 'Quản lý video Quản lý video', reason: 'nút bấm của trang cũ' },
      { line: 30, text: '// ]]>', reason: 'mã kịch bản còn sót' },
    ]);
  });

  test('loses no word: every line of the file is in the article or in the report', () => {
    const { page, dropped } = read(sample);
    const kept = [
      page.title,
      page.lead,
      ...page.blocks.map(({ text }) => text),
      page.byline,
      ...dropped.map(({ text }) => text),
    ];
    const lines = sample
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('Người đăng tin'));
    expect(kept.toSorted()).toEqual(lines.toSorted());
  });

  test.each([
    ['with the line ends of Windows', sample.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', sample.replaceAll('\n', '\r')],
    ['in decomposed letters', sample.normalize('NFD')],
    ['with a byte order mark and hard spaces', `\ufeff${sample.replaceAll(' ', '\u00a0')}`],
    ['with zero-width spaces', sample.replaceAll('a', 'a\u200b')],
  ])('%s gives the same article', (_, text) => {
    expect(read(text)).toEqual(read(sample));
  });

  test('without caption, without signature, without views', () => {
    const without = (line: RegExp) => read(sample.replace(line, '')).page;
    expect(without(/^Quang cảnh tọa đàm$/m).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
    const unsigned = without(/^Hồng Hạnh$/m);
    expect(unsigned.byline).toBe('');
    expect(unsigned.blocks).toHaveLength(5);
    expect(without(/ Lượt xem: 75/).baselineViews).toBe(0);
  });
});

describe('who, when and how often', () => {
  test.each([
    ['on lines of their own', 'Người đăng tin: Ban Biên Tập\n\nNgày đăng tin: 11/07/2017\nLượt xem: 1.234'],
    ['in another order', 'Lượt xem: 1.234 Ngày đăng tin: 11/07/2017 Người đăng tin: Ban Biên Tập'],
    ['between bars', 'Người đăng tin: Ban Biên Tập | Ngày đăng tin: 11/7/2017 | Lượt xem: 1,234'],
    ['in capitals, with spaces', 'NGƯỜI ĐĂNG TIN : Ban Biên Tập  NGÀY ĐĂNG TIN :11/07/2017  LƯỢT XEM :1234'],
  ])('%s', (_, metadata) => {
    const { page: found, dropped } = read(page(metadata));
    expect(found).toMatchObject({ title: 'Tọa đàm', posterName: 'Ban Biên Tập', baselineViews: 1234, lead: PARAGRAPH });
    expect(formatDay(found.publishedAt)).toBe('11/07/2017');
    expect(dropped).toEqual([]);
  });

  test('what follows a day or a count, and a second line of the same, is reported', () => {
    const { page: found, dropped } = read(
      page('Ngày đăng tin: 11/07/2017 14:05 Lượt xem: 75 In bài', PARAGRAPH, 'Lượt xem: 99'),
    );
    expect(found).toMatchObject({ posterName: '', baselineViews: 75, blocks: [] });
    expect(dropped.map(({ line, text }) => `${line} ${text}`)).toEqual(['2 14:05', '2 In bài', '4 99']);
  });

  test('a paragraph may speak of them', () => {
    const text = 'Mục “Lượt xem: 75” cho biết bài được đọc bao nhiêu lần.';
    expect(read(page(METADATA, PARAGRAPH, text)).page.blocks).toEqual([{ kind: 'paragraph', text }]);
  });

  test('what stands above the title is reported, not read', () => {
    const { page: found, dropped } = read(`Trang chủ » Tin tức\n\n${page(METADATA)}`);
    expect(found.title).toBe('Tọa đàm');
    expect(dropped).toEqual([{ line: 1, text: 'Trang chủ » Tin tức', reason: 'chữ đứng trên tiêu đề' }]);
  });
});

describe('captions and signature', () => {
  const blocks = (...body: string[]) =>
    read(page(METADATA, PARAGRAPH, ...body)).page.blocks.map(({ kind, text }) => `${kind}: ${text}`);

  test('several captions, also above the lead', () => {
    const { page: found } = read(
      page(
        METADATA,
        'Ảnh trên cùng',
        PARAGRAPH,
        'Đại biểu dự tọa đàm (Ảnh: Hồng Hạnh)',
        'Toàn cảnh “hội nghị”',
        'Hết.',
      ),
    );
    expect(found.lead).toBe(PARAGRAPH);
    expect(found.blocks.map(({ kind }) => kind)).toEqual(['caption', 'caption', 'caption', 'paragraph']);
  });

  test.each([
    '1. Kết quả đạt được',
    'II. Tồn tại',
    'a) Về tổ chức',
    '- Công an phường',
    'KẾT QUẢ ĐẠT ĐƯỢC',
    'Cụ thể như sau:',
    'Thế nào là đủ?',
    'Ông nói: “Đủ.”',
  ])('%j is no caption', (text) => {
    expect(blocks(text, 'Hết.')).toEqual([`paragraph: ${text}`, 'paragraph: Hết.']);
  });

  test('a short line after the last paragraph stays text', () => {
    expect(blocks('Hết.', 'Mời bà con theo dõi')).toEqual(['paragraph: Hết.', 'paragraph: Mời bà con theo dõi']);
  });

  test.each([
    'Hồng Hạnh',
    'Tin, ảnh: Hồng Hạnh',
    'Hồng Hạnh - Minh Tâm',
    "H'Bia Niê và K’Tuấn",
    'UBND Phường Hòa Khánh',
  ])('%s signs', (name) => {
    expect(read(page(METADATA, PARAGRAPH, 'Hết.', name)).page).toMatchObject({
      byline: name,
      blocks: [{ text: 'Hết.' }],
    });
  });

  test.each(['Quang cảnh tọa đàm', 'Hết.', 'Lúc 9 giờ'])('%j does not', (text) => {
    expect(read(page(METADATA, PARAGRAPH, text)).page.byline).toBe('');
  });
});

describe('leftovers', () => {
  test.each([
    'Quản lý video',
    'QUẢN LÝ VIDEO',
    '// ]]>',
    '//]]>',
    ']]>',
    '<![CDATA[',
    '//<![CDATA[',
    '<!--',
    '$(function() {',
    'var x = 1;',
    '});',
  ])('%j is dropped and reported', (leftover) => {
    const { page: found, dropped } = read(page(METADATA, PARAGRAPH, leftover, 'Hết.'));
    expect(found.blocks).toEqual([{ kind: 'paragraph', text: 'Hết.' }]);
    expect(dropped).toMatchObject([{ line: 4, text: leftover }]);
  });

  test('an article between two marks of a script stays', () => {
    expect(read(`<![CDATA[\n${page(METADATA)}\n// ]]>`).page.lead).toBe(PARAGRAPH);
  });
});

describe('text that is no such page', () => {
  test.each<[string, string, string[]]>([
    ['nothing', ' \n\u200b\n', ['Tệp không có chữ nào của bài viết.']],
    ['leftovers only', '// ]]>', ['Tệp không có chữ nào của bài viết.']],
    [
      'no metadata',
      `Tọa đàm\n${PARAGRAPH}`,
      ['Không thấy dòng “Người đăng tin: … Ngày đăng tin: … Lượt xem: …” dưới tiêu đề.'],
    ],
    ['no title', `${METADATA}\n${PARAGRAPH}`, ['Không thấy tiêu đề ở trên dòng thông tin đăng tin.']],
    ['no day', page('Người đăng tin: A'), ['Không thấy ngày đăng tin, ví dụ “Ngày đăng tin: 11/07/2017”.']],
    [
      'an impossible day',
      page('Ngày đăng tin: 31/02/2017'),
      ['Ngày đăng tin không phải là một ngày có thật: “31/02/2017” (dòng 2).'],
    ],
    ['views in words', page(`${METADATA.slice(0, -2)}nhiều`), ['Lượt xem không phải là một số: “nhiều” (dòng 2).']],
    [
      'views beyond counting',
      page(`${METADATA}${'9'.repeat(30)}`),
      [`Lượt xem không phải là một số: “75${'9'.repeat(30)}” (dòng 2).`],
    ],
    [
      'views half in groups',
      page('Ngày đăng tin: 11/07/2017 Lượt xem: 1.23'),
      ['Lượt xem không phải là một số: “1.23” (dòng 2).'],
    ],
    ['no text', `Tọa đàm\n${METADATA}`, ['Không thấy đoạn văn nào dưới dòng thông tin đăng tin.']],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  // So long that a pattern which looks at its text again and again would run into the limit against hanging.
  test.each([
    ['bytes of no letter', '\0\uffff\ud800'],
    ['the same line again and again', `${METADATA}\n`.repeat(10_000)],
    ['a line without end', 'A '.repeat(500_000)],
    ['brackets', '(('.repeat(500_000)],
    ['a number without end', `x\n${METADATA}${'1.'.repeat(500_000)}`],
    ['a rule of dashes in the metadata', `x\n${METADATA}${'-'.repeat(500_000)}x`],
  ])('%s is answered', (_, text) => {
    expect(parseTextPage(text).ok).toBe(false);
  });
});
