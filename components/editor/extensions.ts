import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { Keys } from './keys';
import { mediaNodes } from './media-nodes';
import { tableNodes } from './table-nodes';
import { textMarks } from './text-marks';
import { textNodes } from './text-nodes';

/** The closed document of lib/richtext/model.ts as an editor knows it, and how it is written on. */
export const extensions: Extensions = [
  ...textNodes,
  ...tableNodes,
  ...mediaNodes,
  ...textMarks,
  Keys,
  UndoRedo,
  Gapcursor,
  Dropcursor.configure({ color: false, class: 'drop-cursor', width: 2 }),
];
