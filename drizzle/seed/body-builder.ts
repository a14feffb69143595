import {
  type ArticleBody,
  type Block,
  type Inline,
  type Mark,
  type Paragraph,
  SCHEMA_VERSION,
} from '@/lib/richtext/model';
import type { PictureName } from './pictures/catalogue';

/** A picture of ours by name; it becomes a figure once the picture is stored and has an id. */
interface NamedPicture {
  type: 'namedPicture';
  picture: PictureName;
  caption: string;
}

export type SeedBlock = Exclude<Block, { type: 'figure' }> | NamedPicture;

const CREDIT = 'Tranh minh họa';

const INLINE = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((\S+?)\)/g;

/** Text with **bold**, _italic_ and [links](/trang/lien-he). */
function inline(text: string): Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  const add = (run: string | undefined, ...marks: Mark[]) => {
    if (run) nodes.push(marks.length > 0 ? { type: 'text', text: run, marks } : { type: 'text', text: run });
  };
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, italic, label, href] = match;
    add(text.slice(end, match.index));
    add(bold, { type: 'bold' });
    add(italic, { type: 'italic' });
    if (href) add(label, { type: 'link', attrs: { href } });
    end = match.index + whole.length;
  }
  add(text.slice(end));
  return nodes;
}

export const p = (text: string): Paragraph => ({ type: 'paragraph', content: inline(text) });

const heading = (level: 2 | 3, text: string): SeedBlock => ({
  type: 'heading',
  attrs: { level },
  content: inline(text),
});
export const h2 = (text: string) => heading(2, text);
export const h3 = (text: string) => heading(3, text);

const items = (texts: string[]) => texts.map((text) => ({ type: 'listItem' as const, content: [p(text)] }));
export const ul = (...texts: string[]): SeedBlock => ({ type: 'bulletList', content: items(texts) });
export const ol = (...texts: string[]): SeedBlock => ({ type: 'orderedList', content: items(texts) });

export const quote = (...texts: string[]): SeedBlock => ({ type: 'blockquote', content: texts.map(p) });

export const table = (header: string[], ...rows: string[][]): SeedBlock => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: header.map((text) => ({ type: 'tableHeader', content: [p(text)] })) },
    ...rows.map((row) => ({
      type: 'tableRow' as const,
      content: row.map((text) => ({ type: 'tableCell' as const, content: [p(text)] })),
    })),
  ],
});

export const figure = (picture: PictureName, caption: string): SeedBlock => ({
  type: 'namedPicture',
  picture,
  caption,
});

/** The pictures a text names, in order. */
export const pictureNames = (blocks: readonly SeedBlock[]): PictureName[] =>
  blocks.flatMap((block) => (block.type === 'namedPicture' ? block.picture : []));

export interface StoredSeedPicture {
  mediaId: number;
  alt: string;
}

export type StoredSeedPictures = ReadonlyMap<PictureName, StoredSeedPicture>;

export function buildBody(blocks: readonly SeedBlock[], pictures: StoredSeedPictures): ArticleBody {
  return {
    type: 'doc',
    attrs: { schemaVersion: SCHEMA_VERSION },
    content: blocks.map((block) => {
      if (block.type !== 'namedPicture') return block;
      const stored = pictures.get(block.picture);
      if (!stored) throw new Error(`The picture ${block.picture} was not stored`);
      return {
        type: 'figure',
        attrs: { mediaId: stored.mediaId, alt: stored.alt, credit: CREDIT },
        content: inline(block.caption),
      };
    }),
  };
}
