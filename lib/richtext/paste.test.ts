import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseBody } from './document';
import { type ArticleBody, type Block, type Inline, type Mark, SCHEMA_VERSION } from './model';
import { pasteHtml, pasteText } from './paste';
import { withStylesAside } from './paste-source';
import { randomBody } from './random-body';

const SITE = 'https://phuong.example';

/** As a browser's DOMParser would make it of what is on the clipboard; `read` is what the browser's page has to do first. */
function pasted(html: string, read = (source: string) => source) {
  const whole = /<body/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(read(whole));
  const result = pasteHtml(document as unknown as Document, SITE);
  const body: ArticleBody = { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content: result.blocks };
  // Whatever comes in can be stored, and is stored as it came in.
  expect(parseBody(body)).toEqual(body);
  return result;
}

const SHORT: Record<Exclude<Mark['type'], 'link'>, string> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
};

function inline(nodes: readonly Inline[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '↵';
      return (node.marks ?? []).reduceRight(
        (text, mark) =>
          mark.type === 'link' ? `[${text}](${mark.attrs.href})` : `<${SHORT[mark.type]}>${text}</${SHORT[mark.type]}>`,
        node.text,
      );
    })
    .join('');
}

type Part = Block | { type: 'listItem' | 'tableRow' | 'tableCell' | 'tableHeader'; attrs?: object; content: Part[] };

/** Blocks in a notation a person can compare: one line each, what stands within indented. */
function lines(parts: readonly Part[], indent = ''): string[] {
  return parts.flatMap((part) => {
    const attrs = 'attrs' in part && part.attrs ? ` ${JSON.stringify(part.attrs).replace(/["{}]/g, '')}` : '';
    const head = `${indent}${part.type}${attrs}`;
    if (part.type === 'paragraph' || part.type === 'heading') return [`${head}: ${inline(part.content)}`];
    return 'content' in part ? [head, ...lines((part.content ?? []) as Part[], `${indent}  `)] : [head];
  });
}

const drawn = (html: string) => lines(pasted(html).blocks);

describe('Word', () => {
  const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Times New Roman",serif;} --></style></head>
<body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle align=center style='text-align:center'><b><span style='font-size:14.0pt'>THÔNG BÁO<o:p></o:p></span></b></p>
<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>I.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>Thời gian</b></h1>
<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><span lang=VI style='font-size:14.0pt;
font-family:"Times New Roman",serif;mso-fareast-language:VI'>Sáng <b style='mso-bidi-font-weight:normal'>ngày
15/3</b>, tại <i>Nhà văn hóa</i> phường<span style='mso-spacerun:yes'>  </span>tổ chức hội nghị.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:"Times New Roman"'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Khai mạc<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Chào cờ</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:Wingdings'><span style='mso-list:Ignore'>§<span>&nbsp;&nbsp;</span></span></span><![endif]>Giới thiệu đại biểu</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>Bế mạc</p>
<p class=MsoNormal>Theo Điều 5:</p>
<p class=MsoListParagraph style='mso-list:l3 level1 lfo4'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span><![endif]>Hộ nghèo;</p>
<p class=MsoListParagraph style='mso-list:l3 level1 lfo4'><![if !supportLists]><span style='mso-list:Ignore'>b)<span>&nbsp;&nbsp; </span></span><![endif]>Hộ cận nghèo.</p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>ghi chú ẩn</span><a href="file:///C:/Users/a.docx"><span style='color:blue'>Xem tệp</span></a>
<a name="_Hlk1"></a><a href="#_ftn1"><span class=MsoFootnoteReference><sup>[1]</sup></span></a></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 width=600 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0'><td width=50 rowspan=2 valign=top style='width:35.0pt'><p class=MsoNormal align=center style='text-align:center'><b>STT</b></p></td>
 <td colspan=2 style='background:#1F497D'><p class=MsoNormal><span style='color:white'>Nội dung<o:p></o:p></span></p></td></tr>
 <tr><td><p class=MsoNormal>Số<br>lượng</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=600 src="file:///C:/Temp/image001.png" v:shapes="x"><![endif]></p>
<!--EndFragment--></body></html>`;

  test('keeps what the text says and drops what it was set in', () => {
    expect(drawn(WORD)).toEqual([
      'paragraph align:center: <b>THÔNG BÁO</b>',
      'heading level:2: I. Thời gian',
      'paragraph: Sáng <b>ngày 15/3</b>, tại <i>Nhà văn hóa</i> phường tổ chức hội nghị.',
      'orderedList',
      '  listItem',
      '    paragraph: Khai mạc',
      '    bulletList',
      '      listItem',
      '        paragraph: Chào cờ',
      '      listItem',
      '        paragraph: Giới thiệu đại biểu',
      '  listItem',
      '    paragraph: Bế mạc',
      'paragraph: Theo Điều 5:',
      'paragraph: a) Hộ nghèo;',
      'paragraph: b) Hộ cận nghèo.',
      'paragraph: Xem tệp <sup>[1]</sup>',
      'table',
      '  tableRow',
      '    tableCell rowspan:2',
      '      paragraph align:center: <b>STT</b>',
      '    tableCell colspan:2',
      '      paragraph: Nội dung',
      '  tableRow',
      '    tableCell',
      '      paragraph: Số↵lượng',
      '    tableCell',
      '      paragraph: ',
    ]);
  });

  test('and says what was left behind', () => {
    const { formats, ...rest } = pasted(WORD).dropped;
    expect(formats).toBeGreaterThan(20);
    expect(rest).toEqual({ pictures: 1, hidden: 1, links: 1, embeds: 0 });
  });

  test('under a policy that refuses styles it is read the same', () => {
    expect(pasted(WORD, withStylesAside)).toEqual(pasted(WORD));
  });

  test('a list that goes on after a paragraph goes on counting; another one begins anew', () => {
    const item = (marker: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}</span>${text}</p>`;
    expect(
      drawn(`${item('1.', 'Một')}${item('2.', 'Hai')}<p>Xen vào</p>${item('3.', 'Ba')}${item('1.', 'Khác')}`),
    ).toEqual([
      'orderedList',
      '  listItem',
      '    paragraph: Một',
      '  listItem',
      '    paragraph: Hai',
      'paragraph: Xen vào',
      'orderedList start:3',
      '  listItem',
      '    paragraph: Ba',
      'orderedList',
      '  listItem',
      '    paragraph: Khác',
    ]);
  });
});

describe('Google Docs', () => {
  const DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial;color:#000000;font-weight:400;white-space:pre-wrap;">Kế hoạch tháng 3</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Phường </span><span style="font-weight:700;font-style:normal;text-decoration:none;white-space:pre-wrap;">Sao Mai</span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> thông báo </span><span style="font-weight:400;text-decoration:underline;white-space:pre-wrap;">lịch họp</span><a href="https://www.google.com/url?q=https://dichvucong.gov.vn/&amp;sa=D&amp;ust=1" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;white-space:pre-wrap;">tại đây</span></a></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Tổ 1</span></p></li><ul><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr"><span>Hẻm 2</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Tổ 3</span></p></li></ul><ol><li style="list-style-type:lower-alpha;"><p><span>Mục a</span></p></li><li style="list-style-type:lower-alpha;"><p><span>Mục b</span></p></li></ol><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="120" /><col /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000 1pt;"><p dir="ltr"><span style="font-weight:700">Giờ</span></p></td><td><p dir="ltr"><span>8 giờ</span></p></td></tr></tbody></table></div><p><span><span style="border:none;display:inline-block;overflow:hidden;width:602px;height:400px;"><img src="data:image/png;base64,AAAA" width="602" height="400" /></span></span></p></b><br class="Apple-interchange-newline">`;

  test('its wrapper is not bold, its spans are what they look like', () => {
    expect(drawn(DOCS)).toEqual([
      'heading level:2: Kế hoạch tháng 3',
      'paragraph: Phường <b>Sao Mai</b><i> thông báo </i><u>lịch họp</u>[tại đây](https://dichvucong.gov.vn/)',
      'bulletList',
      '  listItem',
      '    paragraph: Tổ 1',
      '    bulletList',
      '      listItem',
      '        paragraph: Hẻm 2',
      '  listItem',
      '    paragraph: Tổ 3',
      'paragraph: a. Mục a',
      'paragraph: b. Mục b',
      'table',
      '  tableRow',
      '    tableCell',
      '      paragraph: <b>Giờ</b>',
      '    tableCell',
      '      paragraph: 8 giờ',
    ]);
    expect(pasted(DOCS).dropped.pictures).toBe(1);
  });
});

describe('a web page', () => {
  test('gives its text, and nothing of its machinery', () => {
    const { blocks, dropped } = pasted(`
      <article><h1>Tin nóng</h1><h5>Mục nhỏ</h5>
      <p>Dòng một<br>dòng hai<br><br>Đoạn mới</p>
      <script>alert(1)</script><style>p{color:red}</style><!-- ghi chú -->
      <figure><img src="https://bao.example/a.jpg" alt="Ảnh"><figcaption>Chú thích ảnh</figcaption></figure>
      <iframe src="https://www.youtube.com/embed/x"></iframe>
      <div>Chữ <a href="javascript:alert(1)">bấm</a> và <a href="/tin/1">tương đối</a>, <a href="${SITE}/bai-viet/tin-1">nhà</a></div>
      <blockquote><h3>Lời</h3><p>Nói <img alt="😀" src="/e.png"></p></blockquote>
      <table><caption>Bảng 1</caption><thead><tr><td>Cột</td></tr></thead><tbody><tr><th>Hàng</th></tr></tbody></table>
      <table role="presentation"><tr><td>Khung một</td><td>Khung hai</td></tr></table><hr>
      <ol start="4" type="I"><li>Bốn</li></ol><ol start="3"><li>Ba<table><tr><td>x</td><td>y</td></tr></table></li></ol>
      <button onclick="x()">Theo dõi</button></article>`);
    expect(lines(blocks)).toEqual([
      'heading level:2: Tin nóng',
      'heading level:4: Mục nhỏ',
      'paragraph: Dòng một↵dòng hai',
      'paragraph: Đoạn mới',
      'paragraph: Chú thích ảnh',
      'paragraph: Chữ bấm và [tương đối](/tin/1), [nhà](/bai-viet/tin-1)',
      'blockquote',
      '  paragraph: Lời',
      '  paragraph: Nói 😀',
      'paragraph: Bảng 1',
      'table',
      '  tableRow',
      '    tableHeader',
      '      paragraph: Cột',
      '  tableRow',
      '    tableHeader',
      '      paragraph: Hàng',
      'paragraph: Khung một',
      'paragraph: Khung hai',
      'horizontalRule',
      'paragraph: IV. Bốn',
      'orderedList start:3',
      '  listItem',
      '    paragraph: Ba',
      '    paragraph: x',
      '    paragraph: y',
    ]);
    expect(dropped).toMatchObject({ pictures: 1, embeds: 2, links: 1, hidden: 0 });
  });

  test.each([
    ['display', '<div style="display: none">'],
    ['visibility', '<div style="visibility:hidden">'],
    ['size', '<div style="font-size:0px">'],
    ['a size of nearly nothing', '<div style="font-size:0.0em !important">'],
    ['opacity', '<div style="opacity:0">'],
    ['indent', '<div style="text-indent:-9999px">'],
    ['position', '<div style="position:absolute;left:-5000px">'],
    ['a box of one pixel', '<div style="overflow:hidden;height:1px;width:1px">'],
    ['a clip', '<div style="position:absolute;clip:rect(0,0,0,0)">'],
    ['the attribute', '<div hidden>'],
    ['Word', '<div style="mso-hide:all">'],
  ])('a gambling link hidden by %s does not come in', (_, open) => {
    const { blocks, dropped } = pasted(
      `<p>Tin của phường</p>${open}<a href="https://nha-cai.example/">cá cược bóng đá</a></div>`,
    );
    expect(lines(blocks)).toEqual(['paragraph: Tin của phường']);
    expect(dropped.hidden).toBe(1);
  });

  test('what is only framed by nothing is still read', () => {
    expect(drawn('<ul style="font-size:0"><li style="font-size:16px">Thấy được</li></ul>')).toEqual([
      'bulletList',
      '  listItem',
      '    paragraph: Thấy được',
    ]);
    expect(drawn('<div style="visibility:hidden"><p style="visibility:visible">Thấy</p></div>')).toEqual([
      'paragraph: Thấy',
    ]);
  });

  test('white text of a dark cell is text', () => {
    expect(drawn('<p style="color:#fff">Tiêu đề cột</p>')).toEqual(['paragraph: Tiêu đề cột']);
  });
});

test('Zalo: line breaks that the page draws by its white space', () => {
  expect(
    drawn(
      '<div style="white-space: pre-wrap">Kính gửi bà con\nTổ 5 họp 19g30\n\nTrân trọng <img alt="🙏" src="x"></div>',
    ),
  ).toEqual(['paragraph: Kính gửi bà con↵Tổ 5 họp 19g30', 'paragraph: Trân trọng 🙏']);
});

test('letters are composed, across a change of marks within a word too; what cannot be seen is gone', () => {
  const decomposed = 'Tiếng Việt có dấu'.normalize('NFD');
  const { blocks } = pasted(
    `<p>${decomposed}\u200b, Ti<span class="x">e\u0302</span><i></i>\u0301ng\ufeff&nbsp;&nbsp;\u202eVi\u00adệt</p>`,
  );
  expect(lines(blocks)).toEqual(['paragraph: Tiếng Việt có dấu, Tiếng Vi\u00adệt']);
});

test('a single word is a single line, with its marks', () => {
  expect(pasted('<span style="font-weight:bold">một</span>').blocks).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'một', marks: [{ type: 'bold' }] }] },
  ]);
});

test('nothing comes of nothing', () => {
  for (const html of [
    '',
    '   ',
    '<p>&nbsp;</p>',
    '<table><tr><td></td></tr></table>',
    '<ul><li></li></ul>',
    '<!-- x -->',
  ]) {
    expect(pasted(html).blocks, html).toEqual([]);
  }
});

test('depth kills nobody, and loses no words', () => {
  for (const tag of ['div', 'ul><li', 'blockquote', 'b', 'table><tr><td']) {
    const close = tag.split('><').toReversed().join('></');
    const html = `${`<${tag}>`.repeat(1500)}sâu${`</${close}>`.repeat(1500)}`;
    expect(JSON.stringify(pasted(html).blocks), tag).toContain('sâu');
  }
});

test('plain text keeps its lines and loses what cannot be seen', () => {
  expect(pasteText(`${'Tiếng Việt'.normalize('NFD')}\u200b\r\nDòng\u00a0hai\rba\u2028bốn `)).toBe(
    'Tiếng Việt\nDòng hai\nba\nbốn ',
  );
});

test('whatever tags and styles are put together, what comes in can be stored and no visible word is lost', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { texts } = randomBody(seed);
    const html = scrambled(texts, seed);
    const found = JSON.stringify(pasted(html).blocks);
    for (const text of texts) expect(found, `seed ${seed}: ${html}`).toContain(JSON.stringify(text).slice(1, -1));
  }
});

const WRAPPERS = [
  '<p>$</p>',
  '<div>$</div>',
  '<h3>$</h3>',
  '<ul><li>$</li></ul>',
  '<ol type="a"><li><p>$</p></li></ol>',
  '<blockquote>$</blockquote>',
  '<table><tr><td>$</td><th>x</th></tr></table>',
  '<b>$</b>',
  '<span style="font-weight:700;text-align:center">$</span>',
  '<a href="https://example.vn/">$</a>',
  '<a href="data:text/html,x">$</a>',
  '<center>$<hr></center>',
  "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>3.</span>$</p>",
  '<st1:place>$</st1:place>',
  '<pre>$</pre>',
];

/** The texts, each in wrappers within wrappers, nested and in a row without any sense. */
function scrambled(texts: readonly string[], seed: number): string {
  let turn = seed;
  const wrapper = () => {
    turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WRAPPERS[turn % WRAPPERS.length] ?? '$';
  };
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return texts.reduce(
    (html, text) => wrapper().replace('$', () => `${html} ${wrapper().replace('$', () => escaped(text))}`),
    '',
  );
}
