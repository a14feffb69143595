import { describe, expect, test } from 'vitest';
import { DomainError } from '@/lib/errors';
import { parseBody } from './document';
import { BODY_LIMITS } from './limits';
import { mediaIds } from './media';
import type { ArticleBody, Block } from './model';
import { bodyText } from './plain-text';

const doc = (...content: unknown[]) => ({ type: 'doc', attrs: { schemaVersion: 1 }, content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (value: unknown, ...marks: unknown[]) =>
  marks.length ? { type: 'text', text: value, marks } : { type: 'text', text: value };
const words = (value: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: value }] });

const everything: ArticleBody = {
  type: 'doc',
  attrs: { schemaVersion: 1 },
  content: [
    {
      type: 'paragraph',
      attrs: { align: 'justify' },
      content: [{ type: 'text', text: 'Sáng ngày 9/8' }, { type: 'hardBreak' }],
    },
    {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'Kết quả', marks: [{ type: 'bold' }, { type: 'italic' }] }],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Một' }] }] }],
    },
    { type: 'orderedList', attrs: { start: 2 }, content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Trích' }] }] },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableHeader',
              attrs: { colspan: 2 },
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ngày' }] }],
            },
            { type: 'tableCell', attrs: { rowspan: 2 }, content: [{ type: 'paragraph' }] },
          ],
        },
      ],
    },
    {
      type: 'figure',
      attrs: { mediaId: 7, alt: 'Hội trường', credit: 'Hồng Hạnh' },
      content: [{ type: 'text', text: 'Quang cảnh' }],
    },
    { type: 'figure', attrs: { mediaId: null, alt: '', decorative: true } },
    {
      type: 'gallery',
      attrs: {
        items: [
          { mediaId: 8, alt: 'a', caption: 'Ảnh một' },
          { mediaId: 7, alt: 'b' },
        ],
      },
    },
    { type: 'attachment', attrs: { mediaId: 9, label: 'Kế hoạch.pdf' } },
    { type: 'horizontalRule' },
  ],
};

test('a body with every node comes back as it was, also through JSON', () => {
  expect(parseBody(everything)).toEqual(everything);
  expect(JSON.parse(JSON.stringify(parseBody(everything)))).toEqual(everything);
});

test('its words, one line a block', () => {
  expect(bodyText(everything)).toBe('Sáng ngày 9/8\nKết quả\nMột\nTrích\nNgày\nQuang cảnh\nẢnh một\nKế hoạch.pdf');
});

test('its media, once each', () => {
  expect(mediaIds(everything)).toEqual([7, 8, 9]);
});

describe('what is stored is clean', () => {
  test('text is NFC without invisible characters, and what is left empty goes', () => {
    const given = doc(paragraph(text('Tọa\u00a0đàm '.normalize('NFD')), text('\u200b'), text('về\u0000\nquyết định')));
    expect(parseBody(given)).toEqual(doc(paragraph(text('Tọa đàm '), text('về quyết định'))));
  });

  test('marks stand in nesting order', () => {
    const marks = [{ type: 'superscript' }, { type: 'bold' }, { type: 'link', attrs: { href: 'HTTPS://Example.vn' } }];
    expect(parseBody(doc(paragraph(text('a', ...marks))))).toEqual(
      doc(
        paragraph(
          text(
            'a',
            { type: 'link', attrs: { href: 'https://example.vn/' } },
            { type: 'bold' },
            { type: 'superscript' },
          ),
        ),
      ),
    );
  });

  test('an attribute an editor left at null is left out', () => {
    const parsed = parseBody(doc({ type: 'paragraph', attrs: { align: null }, content: [] }));
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(doc({ type: 'paragraph', attrs: {}, content: [] }));
  });
});

const refusal = (value: unknown) => {
  try {
    parseBody(value);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, message: error.message };
    throw error;
  }
  return null;
};

const nested = (depth: number): unknown => {
  let node: unknown = paragraph(text('a'));
  for (let level = 0; level < depth; level += 1)
    node = { type: 'bulletList', content: [{ type: 'listItem', content: [node] }] };
  return node;
};

describe('refused', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string of HTML', '<p>a</p>'],
    ['a list', []],
    ['no version', { type: 'doc', content: [] }],
    ['another root', { ...doc(), type: 'paragraph' }],
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://evil.example' } })],
    ['a node named like a method', doc({ type: 'toString' })],
    ['a node without type', doc({ content: [] })],
    ['an unknown mark', doc(paragraph(text('a', { type: 'textStyle', attrs: { color: 'red' } })))],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { style: 'display:none' } })],
    ['an unknown attribute of a mark', doc(paragraph(text('a', { type: 'bold', attrs: { class: 'x' } })))],
    ['an unknown key of a node', doc({ type: 'paragraph', dangerouslySetInnerHTML: { __html: '<b>' } })],
    ['a target on a link', doc(paragraph(text('a', { type: 'link', attrs: { href: '/a', target: '_blank' } })))],
    ['a mark twice', doc(paragraph(text('a', { type: 'bold' }, { type: 'bold' })))],
    ['a heading of the page itself', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a heading level as text', doc({ type: 'heading', attrs: { level: '2' } })],
    ['an alignment that is a class', doc({ type: 'paragraph', attrs: { align: 'center hidden' } })],
    ['text that is not text', doc(paragraph(text({ toString: 'a' })))],
    ['text outside a block', doc(text('a'))],
    ['a block inside a paragraph', doc(paragraph(words('a')))],
    [
      'a figure inside a list',
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [everything.content[6]] }] }),
    ],
    ['an empty list', doc({ type: 'bulletList', content: [] })],
    ['a table without rows', doc({ type: 'table', content: [] })],
    [
      'a cell across 10,000 columns',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 10_000 }, content: [words('a')] }] },
        ],
      }),
    ],
    ['a picture by address', doc({ type: 'figure', attrs: { mediaId: 'javascript:x', alt: '' } })],
    ['a picture numbered below one', doc({ type: 'figure', attrs: { mediaId: 0, alt: '' } })],
    ['an empty gallery', doc({ type: 'gallery', attrs: { items: [] } })],
    ['a file without a name', doc({ type: 'attachment', attrs: { mediaId: 1, label: ' \u200b' } })],
    [
      'a prototype in the document',
      JSON.parse('{"type":"doc","attrs":{"schemaVersion":1},"content":[],"__proto__":{"x":1}}'),
    ],
    ['a prototype in attributes', doc(JSON.parse('{"type":"paragraph","attrs":{"__proto__":{"align":"center"}}}'))],
    ['a constructor', doc(JSON.parse('{"type":"paragraph","constructor":{"prototype":{"x":1}}}'))],
  ])('%s', (_, value) => {
    expect(refusal(value)?.code).toBe('invalid');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('the sentence names the block and the reason', () => {
    expect(
      refusal(doc(words('a'), paragraph(text('b', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))))?.message,
    ).toBe(
      'Nội dung bài viết có liên kết không được phép: chỉ dùng địa chỉ http, https, mailto, tel hoặc đường dẫn bắt đầu bằng “/” (khối thứ 2).',
    );
    expect(refusal(doc({ type: 'iframe' }))?.message).toBe(
      'Nội dung bài viết có thành phần không được phép (khối thứ 1).',
    );
  });

  test('a body of a newer version is not guessed at', () => {
    expect(refusal({ ...doc(), attrs: { schemaVersion: 2 } })?.message).toContain('phiên bản phần mềm mới hơn');
    for (const schemaVersion of [0, -1, 1.5, '1', null])
      expect(refusal({ ...doc(), attrs: { schemaVersion } })?.code).toBe('invalid');
  });
});

describe('limits hold before anything recurses', () => {
  test('lists may nest as deep as anyone reads, and no deeper', () => {
    expect(refusal(doc(nested(10)))).toBeNull();
    expect(refusal(doc(nested(20)))?.code).toBe('too_large');
    expect(refusal(doc(nested(100_000)))?.code).toBe('too_large');
  });

  test('arrays nested a million deep', () => {
    let bomb: unknown = [];
    for (let level = 0; level < 1_000_000; level += 1) bomb = [bomb];
    expect(refusal(doc(bomb))?.code).toBe('too_large');
  });

  test('a million nodes', () => {
    expect(refusal(doc(...Array.from({ length: 50_000 }, () => words('a'))))?.code).toBe('too_large');
    expect(
      refusal({ ...doc(), content: Array.from({ length: 1_000_000 }, () => ({ type: 'horizontalRule' })) })?.code,
    ).toBe('too_large');
    expect(refusal({ ...doc(), content: new Array(3_000_000).fill(null) })?.code).toBe('too_large');
  });

  test('one text of 2 MB, and a circle', () => {
    expect(refusal(doc(words('a'.repeat(BODY_LIMITS.bytes))))?.code).toBe('too_large');
    const circle = doc();
    circle.content.push(circle);
    expect(refusal(circle)?.code).toBe('too_large');
  });

  test('a long real article passes', () => {
    expect(
      refusal(doc(...Array.from({ length: 5_000 }, () => words('Ủy ban nhân dân phường '.repeat(10))))),
    ).toBeNull();
  });
});
