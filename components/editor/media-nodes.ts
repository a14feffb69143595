import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import type { Attachment, Gallery } from '@/lib/richtext/model';
import { AttachmentView } from './attachment-view';
import { FigureView } from './figure-view';
import { GalleryView } from './gallery-view';

const number = (text: string | null) => (text && /^[1-9]\d*$/.test(text) ? Number(text) : null);

/** On the clipboard the attributes travel beside the caption; readers' pages draw a figure elsewhere, in article-body.tsx. */
const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    mediaId: { default: null },
    alt: { default: '' },
    decorative: { default: false },
    credit: { default: '' },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-media]',
      contentElement: 'figcaption',
      getAttrs: (element) => ({
        mediaId: number(element.getAttribute('data-media')),
        alt: element.getAttribute('data-alt') ?? '',
        decorative: element.hasAttribute('data-decorative'),
        credit: element.getAttribute('data-credit') ?? '',
      }),
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    'figure',
    {
      'data-media': attrs.mediaId ?? '',
      'data-alt': attrs.alt || null,
      'data-decorative': attrs.decorative ? '' : null,
      'data-credit': attrs.credit || null,
    },
    ['figcaption', 0],
  ],
  addNodeView: () =>
    ReactNodeViewRenderer(FigureView, {
      stopEvent: ({ event }) => event.target instanceof Element && event.target.closest('.figure-desk') !== null,
    }),
});

/** Blocks that are kept whole: their attributes travel as JSON. */
function whole<T extends Gallery | Attachment>(
  type: T['type'],
  attributes: Record<string, { default: unknown }>,
  isWhole: (attrs: T['attrs']) => boolean,
) {
  const read = (json: string | null): T['attrs'] | false => {
    try {
      const attrs = JSON.parse(json ?? '') as T['attrs'];
      return isWhole(attrs) && attrs;
    } catch {
      return false;
    }
  };
  return Node.create({
    name: type,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => attributes,
    parseHTML: () => [{ tag: `div[data-${type}]`, getAttrs: (element) => read(element.getAttribute(`data-${type}`)) }],
    renderHTML: ({ node: { attrs } }) => ['div', { [`data-${type}`]: JSON.stringify(attrs) }],
  });
}

const GalleryBlock = whole<Gallery>('gallery', { items: { default: [] } }, ({ items }) =>
  items.every(({ mediaId, alt }) => Number.isInteger(mediaId) && typeof alt === 'string'),
).extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) });

const AttachmentBlock = whole<Attachment>(
  'attachment',
  { mediaId: { default: 0 }, label: { default: '' } },
  ({ mediaId, label }) => Number.isInteger(mediaId) && typeof label === 'string',
).extend({ addNodeView: () => ReactNodeViewRenderer(AttachmentView) });

export const mediaNodes = [Figure, GalleryBlock, AttachmentBlock];
