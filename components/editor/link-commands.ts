import { getMarkRange } from '@tiptap/core';
import type { Command, EditorState } from '@tiptap/pm/state';

/** The link the cursor stands in, or the selection begins in. */
export function linkHere(state: EditorState): { href: string; from: number; to: number } | null {
  const { link } = state.schema.marks;
  const range = link && getMarkRange(state.selection.$from, link);
  if (!range) return null;
  const marks = state.doc.nodeAt(range.from)?.marks ?? [];
  return { ...range, href: String(marks.find(({ type }) => type === link)?.attrs.href ?? '') };
}

/** Links the selection, or the whole link the cursor is in; with neither, `words` are written. */
export function setLink(href: string, words: string): Command {
  return (state, dispatch) => {
    const { link } = state.schema.marks;
    if (!link) return false;
    const mark = link.create({ href });
    const { empty, from, to, $from } = state.selection;
    const here = linkHere(state);
    const tr = state.tr;
    if (!empty) tr.addMark(from, to, mark);
    else if (here) tr.addMark(here.from, here.to, mark);
    else tr.insert(from, state.schema.text(words, mark.addToSet(state.storedMarks ?? $from.marks())));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

export const removeLink: Command = (state, dispatch) => {
  const { link } = state.schema.marks;
  const { empty, from, to } = state.selection;
  const here = linkHere(state);
  const range = empty ? here : { from, to };
  if (!link || !range) return false;
  dispatch?.(state.tr.removeMark(range.from, range.to, link));
  return true;
};
