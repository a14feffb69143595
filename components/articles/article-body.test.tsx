import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Block, SCHEMA_VERSION } from '@/lib/richtext/model';
import { Body } from './article-body';

const drawn = (block: Block) =>
  renderToStaticMarkup(
    <Body body={{ type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content: [block] }} pictures={new Map()} />,
  );

test('a file that is not here is named and said to be missing', () => {
  const html = drawn({ type: 'attachment', attrs: { mediaId: 9, label: 'Kế hoạch.pdf' } });
  expect(html).toContain('Tệp đính kèm: Kế hoạch.pdf (tệp chưa được chuyển về)');
  expect(html).not.toContain('<a ');
});

test('a photo that is not here keeps its caption and is said to be missing', () => {
  const html = drawn({
    type: 'figure',
    attrs: { mediaId: null, alt: '' },
    content: [{ type: 'text', text: 'Quang cảnh tọa đàm' }],
  });
  expect(html).toContain('ảnh chưa được chuyển về');
  expect(html).toContain('Quang cảnh tọa đàm');
});
