import { Extension } from '@tiptap/core';
import { baseKeymap, chainCommands, splitBlockAs } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { NodeType } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type Command, NodeSelection, Plugin, Selection } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell, isInTable } from '@tiptap/pm/tables';
import { setHeading, toggleList, toggleQuote, writeBelow } from './block-commands';

const hardBreak: Command = (state, dispatch) => {
  const type = state.schema.nodes.hardBreak;
  if (!type) return false;
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView());
  return true;
};

/** A new paragraph keeps the alignment of the one before; after a heading comes plain text. */
const splitLine = splitBlockAs((node, atEnd) =>
  atEnd && node.type.name === 'paragraph' ? { type: node.type, attrs: node.attrs } : null,
);

const inItem =
  (make: (item: NodeType) => Command): Command =>
  (state, dispatch, view) => {
    const { listItem } = state.schema.nodes;
    return listItem ? make(listItem)(state, dispatch, view) : false;
  };

/** As in a word processor, the first Backspace at the start of an item takes its bullet. */
const unlist: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const first = empty && $from.parentOffset === 0 && $from.depth > 1 && $from.index(-1) === 0;
  if (!first || $from.node(-1).type !== state.schema.nodes.listItem) return false;
  return inItem(liftListItem)(state, dispatch, view);
};

/** Enter in a caption goes on below the picture. */
const leaveCaption: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const { figure, paragraph } = state.schema.nodes;
  if ($from.parent.type !== figure || !$from.sameParent($to) || !paragraph) return false;
  if (!dispatch) return true;
  const after = $from.after();
  const tr = state.tr.insert(after, paragraph.create());
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  return true;
};

/** The start of a caption is not the start of a line: Backspace selects the picture, a second one takes it away. */
const selectFigure: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type !== state.schema.nodes.figure) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())));
  return true;
};

const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!view || !addRowAfter(state, view.dispatch)) return false;
  return goToNextCell(1)(view.state, view.dispatch);
};

const splitParagraph: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  // An empty one ends the list or the quote it stands in, which the usual Enter does.
  const line = $from.parent.type === state.schema.nodes.paragraph && $from.parent.content.size > 0;
  return line && splitLine(state, dispatch, view);
};

const BINDINGS: Record<string, Command> = {
  Enter: chainCommands(leaveCaption, inItem(splitListItem), splitParagraph),
  'Shift-Enter': hardBreak,
  Backspace: chainCommands(unlist, selectFigure),
  Tab: chainCommands(nextCell, inItem(sinkListItem)),
  'Shift-Tab': chainCommands(goToNextCell(-1), inItem(liftListItem)),
  'Mod-Alt-0': setHeading(null),
  'Mod-Alt-2': setHeading(2),
  'Mod-Alt-3': setHeading(3),
  'Mod-Alt-4': setHeading(4),
  'Mod-Shift-7': toggleList('orderedList'),
  'Mod-Shift-8': toggleList('bulletList'),
  'Mod-Shift-9': toggleQuote,
};

/** After Escape, Tab leaves the text instead of moving in a list or a table: no keyboard is caught in here. */
function wayOut(): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_, event) => {
          const leave = leaving && event.key === 'Tab';
          if (event.key !== 'Shift') leaving = event.key === 'Escape';
          return leave;
        },
      },
    },
  });
}

/** A press below the last block, with a finger or a mouse. */
function roomBelow(): Plugin {
  return new Plugin({
    props: {
      handleClick: (view, _, event) => {
        const last = view.dom.lastElementChild?.getBoundingClientRect();
        return last !== undefined && event.clientY > last.bottom && writeBelow(view.state, view.dispatch);
      },
    },
  });
}

export const Keys = Extension.create({
  name: 'keys',
  addProseMirrorPlugins: () => [wayOut(), roomBelow(), keymap(BINDINGS), keymap(baseKeymap)],
});
