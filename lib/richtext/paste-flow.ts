import type { Block, BulletList, Inline, OrderedList, Paragraph } from './model';
import type { Look } from './paste-look';
import type { Dropped } from './paste-note';

/** What a list, a quote and a cell may hold. */
export type Flow = Paragraph | BulletList | OrderedList;

/** How parts of a page that hold blocks of their own are read. */
export interface Reader {
  dropped: Dropped;
  /** Of this site, whose own pages are linked by path. */
  origin: string | undefined;
  /** How many lists the place stands in. */
  lists: number;
  /** What stands in an element, as blocks of its own; `inList` when it is one level down. */
  apart: (element: Element, look: Look, inList?: boolean) => Block[];
}

/** What does not fit gives up its frame and keeps its words. */
export function toFlow(blocks: readonly Block[]): Flow[] {
  return blocks.flatMap((block): Flow[] => {
    switch (block.type) {
      case 'paragraph':
      case 'bulletList':
      case 'orderedList':
        return [block];
      case 'heading': {
        const { align } = block.attrs;
        return [{ type: 'paragraph', ...(align && { attrs: { align } }), content: block.content }];
      }
      case 'blockquote':
        return block.content;
      case 'table':
        return block.content.flatMap((row) => row.content.flatMap(({ content }) => content.filter(isWritten)));
      default:
        return [];
    }
  });
}

export const isWritten = (block: Flow): boolean => block.type !== 'paragraph' || block.content !== undefined;

/** With its number in front, as text. */
export function numbered<T extends { content?: Inline[] }>(line: T, marker: string): T {
  return marker === '' ? line : { ...line, content: [{ type: 'text', text: `${marker} ` }, ...(line.content ?? [])] };
}
