import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import {
  alignment,
  type HeadingLevel,
  headingLevel,
  inQuote,
  listAround,
  setAlignment,
  setHeading,
  toggleList,
  toggleQuote,
} from './block-commands';
import { linkHere } from './link-commands';

export const MARKS = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'] as const;

/** What the toolbar shows of the place the cursor is in. */
export interface ToolbarState {
  marks: Record<(typeof MARKS)[number], boolean>;
  heading: HeadingLevel | null;
  list: string | null;
  quote: boolean;
  link: boolean;
  align: string | null;
  table: boolean;
  can: Record<'heading' | 'list' | 'quote' | 'align' | 'undo' | 'redo', boolean>;
}

export function toolbarState(state: EditorState): ToolbarState {
  const can = (command: ReturnType<typeof setHeading>) => command(state);
  return {
    marks: Object.fromEntries(MARKS.map((name) => [name, hasMark(state, name)])) as ToolbarState['marks'],
    heading: headingLevel(state),
    list: listAround(state)?.name ?? null,
    quote: inQuote(state),
    link: linkHere(state) !== null,
    align: alignment(state),
    table: isInTable(state),
    can: {
      heading: can(setHeading(2)),
      list: can(toggleList('bulletList')) || can(toggleList('orderedList')),
      quote: can(toggleQuote),
      align: can(setAlignment('center')),
      undo: undoDepth(state) > 0,
      redo: redoDepth(state) > 0,
    },
  };
}

function hasMark(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name];
  const { empty, from, to, $from } = state.selection;
  if (!type) return false;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, type);
}
