import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import type { Block, Inline, Mark } from './model';
import { type BodySlots, renderBody } from './render';

const slots: BodySlots = {
  figure: ({ attrs }, caption) => (
    <figure data-media={attrs.mediaId}>{caption && <figcaption>{caption}</figcaption>}</figure>
  ),
  gallery: ({ attrs }) => <ul data-gallery={attrs.items.map(({ mediaId }) => mediaId).join(' ')} />,
  attachment: ({ attrs }) => <a href={`/media/${attrs.mediaId}`}>{attrs.label}</a>,
};

const html = (...content: Block[]) =>
  renderToStaticMarkup(renderBody({ type: 'doc', attrs: { schemaVersion: 1 }, content }, slots));
const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const paragraph = (...content: Inline[]) => ({ type: 'paragraph', content }) as const;
const words = (value: string) => paragraph(text(value));
const link = (href: string): Mark => ({ type: 'link', attrs: { href } });

describe('every mark', () => {
  test.each([
    ['bold', '<strong>x</strong>'],
    ['italic', '<em>x</em>'],
    ['underline', '<u>x</u>'],
    ['strike', '<s>x</s>'],
    ['subscript', '<sub>x</sub>'],
    ['superscript', '<sup>x</sup>'],
  ] as const)('%s', (type, expected) => {
    expect(html(paragraph(text('x', { type })))).toBe(`<p>${expected}</p>`);
  });

  test.each([
    ['/bai-viet/toa-dam-12?in=1#muc-a', '<a href="/bai-viet/toa-dam-12?in=1#muc-a">x</a>'],
    ['mailto:ubnd@example.vn', '<a href="mailto:ubnd@example.vn">x</a>'],
    ['tel:+842363842123', '<a href="tel:+842363842123">x</a>'],
    ['https://example.vn/a', '<a href="https://example.vn/a" rel="nofollow">x</a>'],
  ])('a link to %s', (href, expected) => {
    expect(html(paragraph(text('x', link(href))))).toBe(`<p>${expected}</p>`);
  });

  test('a dangerous link that reached the database by hand is drawn as its words', () => {
    expect(html(paragraph(text('x', link('javascript:alert(1)'))))).toBe('<p>x</p>');
  });

  test('marks nest in one order, however they are stored', () => {
    const marks: Mark[] = [{ type: 'superscript' }, { type: 'italic' }, link('/a'), { type: 'bold' }];
    const nested = '<p><a href="/a"><strong><em><sup>x</sup></em></strong></a></p>';
    expect(html(paragraph(text('x', ...marks)))).toBe(nested);
    expect(html(paragraph(text('x', ...marks.reverse())))).toBe(nested);
  });

  test('a link with a bold word in it is one link', () => {
    const content = [
      text('Quyết định ', link('/a')),
      text('218', link('/a'), { type: 'bold' }),
      text(' (khóa XI)', link('/b')),
    ];
    expect(html(paragraph(...content))).toBe(
      '<p><a href="/a">Quyết định <strong>218</strong></a><a href="/b"> (khóa XI)</a></p>',
    );
  });
});

describe('every node', () => {
  test('paragraph, with a line break and each alignment', () => {
    expect(html(paragraph(text('a'), { type: 'hardBreak' }, text('b')))).toBe('<p>a<br/>b</p>');
    for (const align of ['center', 'right', 'justify'] as const) {
      expect(html({ ...words('a'), attrs: { align } })).toBe(`<p class="align-${align}">a</p>`);
    }
  });

  test('a paragraph of nothing but space leaves no gap', () => {
    expect(html(words(' '), { type: 'paragraph' }, paragraph({ type: 'hardBreak' }))).toBe('');
  });

  test('headings, with ids that stay and never repeat', () => {
    const heading = (level: 2 | 3 | 4, value: string): Block => ({
      type: 'heading',
      attrs: { level },
      content: [text(value)],
    });
    expect(html(heading(2, 'Kết quả'), heading(3, 'Kết quả'), heading(4, 'Kết quả 2'), heading(2, 'Kết quả'))).toBe(
      '<h2 id="muc-ket-qua">Kết quả</h2><h3 id="muc-ket-qua-2">Kết quả</h3>' +
        '<h4 id="muc-ket-qua-2-2">Kết quả 2</h4><h2 id="muc-ket-qua-3">Kết quả</h2>',
    );
    expect(html(heading(2, 'Kết quả 2'), heading(2, 'Kết quả'), heading(2, 'Kết quả')).match(/id="[^"]*"/g)).toEqual([
      'id="muc-ket-qua-2"',
      'id="muc-ket-qua"',
      'id="muc-ket-qua-3"',
    ]);
    const centred: Block = { type: 'heading', attrs: { level: 2, align: 'center' }, content: [text('A')] };
    expect(html(centred)).toBe('<h2 id="muc-a" class="align-center">A</h2>');
    expect(html({ type: 'heading', attrs: { level: 2 } })).toBe('');
  });

  test('lists inside lists', () => {
    const inner: Block = {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [words('b')] }],
    };
    expect(html({ type: 'bulletList', content: [{ type: 'listItem', content: [words('a'), inner] }] })).toBe(
      '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
    );
  });

  test('quote and divider', () => {
    expect(html({ type: 'blockquote', content: [words('a')] }, { type: 'horizontalRule' })).toBe(
      '<blockquote><p>a</p></blockquote><hr/>',
    );
  });

  test('a table scrolls in a named region that the keyboard reaches', () => {
    const table: Block = {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', attrs: { colspan: 2 }, content: [words('Ngày')] },
            { type: 'tableHeader', content: [words('Nội dung')] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [words('Thứ hai')] },
            { type: 'tableCell', attrs: { rowspan: 2 }, content: [words('8h00')] },
            { type: 'tableCell', content: [{ type: 'paragraph' }] },
          ],
        },
      ],
    };
    expect(html(table)).toBe(
      '<section class="table-scroll" aria-label="Bảng 1, cuộn ngang để xem hết" tabindex="0"><table>' +
        '<thead><tr><th scope="col" colSpan="2"><p>Ngày</p></th><th scope="col"><p>Nội dung</p></th></tr></thead>' +
        '<tbody><tr><th scope="row"><p>Thứ hai</p></th><td rowSpan="2"><p>8h00</p></td><td></td></tr></tbody>' +
        '</table></section>',
    );
    expect(html(table, table)).toContain('aria-label="Bảng 2, cuộn ngang để xem hết"');
  });

  test('a header that spans rows keeps its rows together', () => {
    const header: Block = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { rowspan: 2 }, content: [words('a')] }] },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [words('b')] }] },
      ],
    };
    expect(html(header)).not.toContain('<thead>');
  });

  test('figure, gallery and attachment are drawn by the caller', () => {
    const figure: Block = {
      type: 'figure',
      attrs: { mediaId: 7, alt: 'Hội trường' },
      content: [text('Quang cảnh '), text('tọa đàm', { type: 'italic' })],
    };
    expect(html(figure)).toBe('<figure data-media="7"><figcaption>Quang cảnh <em>tọa đàm</em></figcaption></figure>');
    expect(html({ type: 'figure', attrs: { mediaId: null, alt: '' } })).toBe('<figure></figure>');
    const items = [
      { mediaId: 1, alt: 'a' },
      { mediaId: 2, alt: 'b' },
    ];
    expect(html({ type: 'gallery', attrs: { items } })).toBe('<ul data-gallery="1 2"></ul>');
    expect(html({ type: 'attachment', attrs: { mediaId: 3, label: 'Kế hoạch.pdf' } })).toBe(
      '<a href="/media/3">Kế hoạch.pdf</a>',
    );
  });
});

test('text is text, whatever it looks like', () => {
  expect(html(words('<script>alert("1")</script> & </p>'))).toBe(
    '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;/p&gt;</p>',
  );
});

test('React has nothing to complain about', () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  html(words('a'), paragraph(text('b', { type: 'bold' }), { type: 'hardBreak' }, text('c', link('/d'))), {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [words('e'), words('f')] }] }],
  });
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});
