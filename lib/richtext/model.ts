/**
 * The body of an article: a ProseMirror document over a closed set of nodes and marks. Stored as JSON, never as HTML.
 * `document.ts` validates it, `render.tsx` draws it.
 */
export const SCHEMA_VERSION = 1;

export type Alignment = 'center' | 'right' | 'justify';

export type Mark =
  | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'subscript' | 'superscript' }
  | { type: 'link'; attrs: { href: string } };

export interface TextNode {
  type: 'text';
  text: string;
  marks?: Mark[];
}

export type Inline = TextNode | { type: 'hardBreak' };

export interface Paragraph {
  type: 'paragraph';
  attrs?: { align?: Alignment };
  content?: Inline[];
}

export interface Heading {
  type: 'heading';
  attrs: { level: 2 | 3 | 4; align?: Alignment };
  content?: Inline[];
}

export interface ListItem {
  type: 'listItem';
  content: (Paragraph | BulletList | OrderedList)[];
}

export interface BulletList {
  type: 'bulletList';
  content: ListItem[];
}

export interface OrderedList {
  type: 'orderedList';
  attrs?: { start?: number };
  content: ListItem[];
}

export interface Blockquote {
  type: 'blockquote';
  content: (Paragraph | BulletList | OrderedList)[];
}

export interface TableCell {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number; rowspan?: number };
  content: (Paragraph | BulletList | OrderedList)[];
}

export interface TableRow {
  type: 'tableRow';
  content: TableCell[];
}

export interface Table {
  type: 'table';
  content: TableRow[];
}

/** A picture with its caption (the content) and credit. `mediaId` is null when an import brought the caption but not the picture. */
export interface Figure {
  type: 'figure';
  attrs: { mediaId: number | null; alt: string; decorative?: boolean; credit?: string };
  content?: Inline[];
}

export interface Gallery {
  type: 'gallery';
  attrs: { items: { mediaId: number; alt: string; caption?: string }[] };
}

export interface Attachment {
  type: 'attachment';
  attrs: { mediaId: number; label: string };
}

export interface HorizontalRule {
  type: 'horizontalRule';
}

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | Table
  | Figure
  | Gallery
  | Attachment
  | HorizontalRule;

export interface ArticleBody {
  type: 'doc';
  attrs: { schemaVersion: typeof SCHEMA_VERSION };
  content: Block[];
}
