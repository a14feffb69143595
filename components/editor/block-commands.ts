import { wrapIn } from '@tiptap/pm/commands';
import type { Node, NodeRange, NodeType } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { findWrapping, liftTarget } from '@tiptap/pm/transform';

export type HeadingLevel = 2 | 3 | 4;

/** Paragraphs and headings of the selection. A caption is a line of text to ProseMirror too, but it is never one of these. */
function lines(state: EditorState): { node: Node; pos: number; parent: Node | null }[] {
  const { paragraph, heading } = state.schema.nodes;
  const found: { node: Node; pos: number; parent: Node | null }[] = [];
  for (const { $from, $to } of state.selection.ranges) {
    state.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent) => {
      if (node.type === paragraph || node.type === heading) found.push({ node, pos, parent });
      return !node.isTextblock;
    });
  }
  return found;
}

/** Null for text that is no heading. */
export function headingLevel(state: EditorState): HeadingLevel | null {
  const first = lines(state)[0]?.node;
  return first && first.type === state.schema.nodes.heading ? (first.attrs.level as HeadingLevel) : null;
}

/** Headings stand between blocks, never in a list, a quote or a table: there the command does not apply. */
export function setHeading(level: HeadingLevel | null): Command {
  return (state, dispatch) => {
    const { paragraph, heading } = state.schema.nodes;
    const type = level === null ? paragraph : heading;
    const found = lines(state).filter(({ parent }) => parent === state.doc);
    if (!type || found.length === 0) return false;
    const tr = state.tr;
    for (const { node, pos } of found) {
      tr.setNodeMarkup(pos, type, { align: node.attrs.align, ...(level !== null && { level }) });
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

export function alignment(state: EditorState): string | null {
  return lines(state)[0]?.node.attrs.align ?? null;
}

export function setAlignment(align: string | null): Command {
  return (state, dispatch) => {
    const found = lines(state);
    if (found.length === 0) return false;
    const tr = state.tr;
    for (const { node, pos } of found) tr.setNodeMarkup(pos, null, { ...node.attrs, align });
    dispatch?.(tr);
    return true;
  };
}

/** Bold and the rest off, headings and alignment too; lists, tables and links are structure and stay. */
export const clearFormatting: Command = (state, dispatch) => {
  const { paragraph } = state.schema.nodes;
  const { from, to, empty } = state.selection;
  const tr = state.tr;
  for (const { node, pos } of lines(state)) tr.setNodeMarkup(pos, paragraph, null, node.marks);
  for (const mark of Object.values(state.schema.marks)) {
    if (mark.name === 'link') continue;
    if (empty) tr.removeStoredMark(mark);
    else tr.removeMark(from, to, mark);
  }
  dispatch?.(tr);
  return true;
};

/** The type of the list the cursor is in, the innermost one. */
export function listAround(state: EditorState): NodeType | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type === state.schema.nodes.listItem) return $from.node(depth - 1).type;
  }
  return null;
}

/** Starts, ends or changes a list. */
export function toggleList(name: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch, view) => {
    const { listItem, [name]: wanted } = state.schema.nodes;
    if (!listItem || !wanted) return false;
    const around = listAround(state);
    if (around === wanted) return liftListItem(listItem)(state, dispatch, view);
    if (around) return changeList(wanted)(state, dispatch);
    return wrapInList(wanted)(state, dispatch, view);
  };
}

function changeList(wanted: NodeType): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if ($from.node(depth).type !== state.schema.nodes.listItem) continue;
      dispatch?.(state.tr.setNodeMarkup($from.before(depth - 1), wanted));
      return true;
    }
    return false;
  };
}

export function inQuote(state: EditorState): boolean {
  return quoteRange(state) !== null;
}

function quoteRange(state: EditorState): NodeRange | null {
  const { $from, $to } = state.selection;
  return $from.blockRange($to, (node) => node.type === state.schema.nodes.blockquote);
}

export const toggleQuote: Command = (state, dispatch, view) => {
  const range = quoteRange(state);
  if (range) {
    const target = liftTarget(range);
    if (target === null) return false;
    dispatch?.(state.tr.lift(range, target).scrollIntoView());
    return true;
  }
  const { blockquote } = state.schema.nodes;
  const { $from, $to } = state.selection;
  const around = $from.blockRange($to, (node) => node === state.doc);
  if (!blockquote || !around || !findWrapping(around, blockquote)) return false;
  if (around.depth === $from.depth - 1) return wrapIn(blockquote)(state, dispatch, view);
  dispatch?.(state.tr.wrap(around, findWrapping(around, blockquote) ?? []).scrollIntoView());
  return true;
};

/**
 * Puts blocks where the cursor is, at the top of the document: the line it stands on makes room when it is empty. A line to
 * write on follows, because below a picture or a table at the end there would be none.
 */
export function insertBlock(make: (state: EditorState) => Node | undefined): Command {
  return (state, dispatch) => {
    const node = make(state);
    const { paragraph } = state.schema.nodes;
    if (!node || !paragraph) return false;
    if (!dispatch) return true;
    const { $to } = state.selection;
    const top = $to.depth > 0 ? $to.node(1) : null;
    const blank = top?.type === paragraph && top.content.size === 0;
    const tr = state.tr;
    const at = $to.depth > 0 ? $to.after(1) : $to.pos;
    const start = blank ? $to.before(1) : at;
    const last = tr.doc.resolve(at).index() >= tr.doc.childCount;
    tr.replaceWith(start, at, last ? [node, paragraph.create()] : node);
    dispatch(selectInserted(tr, start, node).scrollIntoView());
    return true;
  };
}

/** The cursor goes where the next words belong: into a table or a caption, behind a rule. */
function selectInserted(tr: Transaction, start: number, node: Node): Transaction {
  const inside = node.isLeaf ? start + node.nodeSize : start + 1;
  return tr.setSelection(Selection.near(tr.doc.resolve(inside), 1));
}

/** Changes places with the block above or below. */
export function moveBlock(at: number, direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const $at = state.doc.resolve(at);
    const node = $at.nodeAfter;
    const index = $at.index();
    const other = $at.parent.maybeChild(direction === 'up' ? index - 1 : index + 1);
    if (!node || !other) return false;
    if (!dispatch) return true;
    const start = direction === 'up' ? at - other.nodeSize : at;
    const pair = direction === 'up' ? [node, other] : [other, node];
    const moved = direction === 'up' ? start : at + other.nodeSize;
    const tr = state.tr.replaceWith(start, start + node.nodeSize + other.nodeSize, pair);
    dispatch(tr.setSelection(NodeSelection.create(tr.doc, moved)).scrollIntoView());
    return true;
  };
}

/** A line to write on below the last block, where a picture or a table ends the text. */
export const writeBelow: Command = (state, dispatch) => {
  const { paragraph } = state.schema.nodes;
  const { lastChild } = state.doc;
  if (!paragraph || lastChild?.type === paragraph) return false;
  const end = state.doc.content.size;
  const tr = state.tr.insert(end, paragraph.create());
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView());
  return true;
};
