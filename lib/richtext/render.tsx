import type { ReactNode } from 'react';
import { headingIds } from './heading-ids';
import type { ArticleBody, Attachment, Block, Figure, Gallery, ListItem } from './model';
import { drawInlines } from './render-inline';
import { drawTable } from './render-table';
import { sequence } from './sequence';

/** What the caller draws: lib may not know what a picture looks like. `caption` is null when there is none. */
export interface BodySlots {
  figure: (figure: Figure, caption: ReactNode) => ReactNode;
  gallery: (gallery: Gallery) => ReactNode;
  attachment: (attachment: Attachment) => ReactNode;
}

/** A body that passed `parseBody`, as elements. Alignment and tables are named classes: the pages' CSP forbids styles. */
export function renderBody(body: ArticleBody, slots: BodySlots): ReactNode {
  const ids = headingIds(body);
  let tables = 0;
  const drawAll = (blocks: readonly (Block | ListItem)[]): ReactNode => sequence(blocks.map(draw));

  function draw(block: Block | ListItem): ReactNode {
    switch (block.type) {
      case 'paragraph': {
        const text = drawInlines(block.content);
        return text && <p className={alignment(block.attrs?.align)}>{text}</p>;
      }
      case 'heading': {
        const text = drawInlines(block.content);
        const Tag = `h${block.attrs.level}` as const;
        return (
          text && (
            <Tag id={ids.get(block)} className={alignment(block.attrs.align)}>
              {text}
            </Tag>
          )
        );
      }
      case 'bulletList':
        return <ul>{drawAll(block.content)}</ul>;
      case 'orderedList':
        return <ol start={block.attrs?.start}>{drawAll(block.content)}</ol>;
      case 'listItem':
        return <li>{drawAll(block.content)}</li>;
      case 'blockquote':
        return <blockquote>{drawAll(block.content)}</blockquote>;
      case 'table':
        tables += 1;
        return drawTable(block, tables, drawAll);
      case 'figure':
        return slots.figure(block, drawInlines(block.content));
      case 'gallery':
        return slots.gallery(block);
      case 'attachment':
        return slots.attachment(block);
      case 'horizontalRule':
        return <hr />;
    }
  }

  return drawAll(body.content);
}

function alignment(align: string | undefined): string | undefined {
  return align && `align-${align}`;
}
