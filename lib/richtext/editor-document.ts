import {
  type Alignment,
  type ArticleBody,
  type Block,
  type BulletList,
  type Gallery,
  type Inline,
  type ListItem,
  type Mark,
  type OrderedList,
  type Paragraph,
  SCHEMA_VERSION,
  type TableCell,
  type TableRow,
} from './model';

/** A ProseMirror node as JSON: what an editor opens and hands back. */
export interface EditorNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

type Flow = Paragraph | BulletList | OrderedList;

/** The document an editor opens. It needs a line to write on, which an empty body does not have. */
export function toEditorDocument(body: ArticleBody): EditorNode {
  const content: EditorNode[] = body.content.length > 0 ? body.content.map(toEditorNode) : [{ type: 'paragraph' }];
  return { type: 'doc', content };
}

function toEditorNode(part: Block | ListItem | TableRow | TableCell | Inline): EditorNode {
  const { type } = part;
  const attrs = 'attrs' in part && part.attrs ? { attrs: { ...part.attrs } } : {};
  if (type === 'text') return { type, text: part.text, ...(part.marks?.length && { marks: part.marks.map(copyMark) }) };
  const content = 'content' in part && part.content?.length ? { content: part.content.map(toEditorNode) } : {};
  return { type, ...attrs, ...content };
}

const copyMark = (mark: Mark) => ('attrs' in mark ? { type: mark.type, attrs: { ...mark.attrs } } : { ...mark });

/** What an editor hands back, as a body: attributes that say nothing are left out, so that equal text is stored alike. */
export function fromEditorDocument(document: EditorNode): ArticleBody {
  return toBody((document.content ?? []).map(fromEditorBlock));
}

export function toBody(blocks: readonly Block[]): ArticleBody {
  const [first] = blocks;
  const blank = blocks.length === 1 && first?.type === 'paragraph' && !first.content && !first.attrs;
  return { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content: blank ? [] : [...blocks] };
}

/** One block of the document; apart from `fromEditorDocument`, so that an editor converts only what changed. */
export function fromEditorBlock(node: EditorNode): Block {
  const attrs = node.attrs ?? {};
  switch (node.type) {
    case 'heading': {
      const level = attrs.level as 2 | 3 | 4;
      return { type: 'heading', attrs: { level, ...alignment(attrs) }, ...inlines(node) };
    }
    case 'blockquote':
      return { type: 'blockquote', content: children(node).map(flow) };
    case 'table':
      return { type: 'table', content: children(node).map(tableRow) };
    case 'figure': {
      const { mediaId, alt, decorative, credit } = attrs as { mediaId: number | null } & Record<string, string>;
      return {
        type: 'figure',
        attrs: { mediaId, alt: alt ?? '', ...(decorative && { decorative: true }), ...(credit && { credit }) },
        ...inlines(node),
      };
    }
    case 'gallery':
      return { type: 'gallery', attrs: { items: attrs.items as Gallery['attrs']['items'] } };
    case 'attachment':
      return { type: 'attachment', attrs: { mediaId: attrs.mediaId as number, label: attrs.label as string } };
    case 'horizontalRule':
      return { type: 'horizontalRule' };
    default:
      return flow(node);
  }
}

const children = (node: EditorNode): EditorNode[] => node.content ?? [];

function flow(node: EditorNode): Flow {
  const attrs = node.attrs ?? {};
  switch (node.type) {
    case 'paragraph': {
      const align = alignment(attrs);
      return { type: 'paragraph', ...(align.align && { attrs: align }), ...inlines(node) };
    }
    case 'bulletList':
      return { type: 'bulletList', content: children(node).map(listItem) };
    case 'orderedList': {
      const start = attrs.start as number | null | undefined;
      const counted = start != null && start !== 1 ? { attrs: { start } } : {};
      return { type: 'orderedList', ...counted, content: children(node).map(listItem) };
    }
    default:
      throw new Error(`the editor holds a node the body does not know: ${node.type}`);
  }
}

const listItem = (node: EditorNode): ListItem => ({ type: 'listItem', content: children(node).map(flow) });

const tableRow = (node: EditorNode): TableRow => ({ type: 'tableRow', content: children(node).map(tableCell) });

function tableCell(node: EditorNode): TableCell {
  const { colspan, rowspan } = (node.attrs ?? {}) as { colspan?: number; rowspan?: number };
  const spans = { ...((colspan ?? 1) > 1 && { colspan }), ...((rowspan ?? 1) > 1 && { rowspan }) };
  return {
    type: node.type as TableCell['type'],
    ...(Object.keys(spans).length > 0 && { attrs: spans }),
    content: children(node).map(flow),
  };
}

function alignment(attrs: Record<string, unknown>): { align?: Alignment } {
  return attrs.align ? { align: attrs.align as Alignment } : {};
}

function inlines(node: EditorNode): { content?: Inline[] } {
  return node.content?.length ? { content: node.content.map(inline) } : {};
}

function inline(node: EditorNode): Inline {
  // An editor marks a line break like the text around it; a stored one is bare.
  if (node.type === 'hardBreak') return { type: 'hardBreak' };
  return { type: 'text', text: node.text ?? '', ...(node.marks?.length && { marks: node.marks.map(mark) }) };
}

function mark({ type, attrs }: NonNullable<EditorNode['marks']>[number]): Mark {
  if (type === 'link') return { type, attrs: { href: String(attrs?.href) } };
  return { type: type as Exclude<Mark['type'], 'link'> };
}
