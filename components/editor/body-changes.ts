import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorNode, fromEditorBlock, toBody } from '@/lib/richtext/editor-document';
import type { ArticleBody, Block } from '@/lib/richtext/model';

/** Nodes never change, so a block is converted once: a long article costs no more per key than a short one. */
const converted = new WeakMap<Node, Block>();

export function bodyOf({ state }: Editor): ArticleBody {
  const blocks: Block[] = [];
  state.doc.forEach((node) => {
    const block = converted.get(node) ?? fromEditorBlock(node.toJSON() as EditorNode);
    converted.set(node, block);
    blocks.push(block);
  });
  return toBody(blocks);
}

/**
 * Calls `changed` after every change of the document. While an input method composes a letter nothing is reported: what
 * then follows, a form that is drawn anew, could end the composition. Returns how to stop.
 */
export function watchBody(editor: Editor, changed: (body: ArticleBody) => void): () => void {
  let pending = false;
  const report = () => {
    pending = editor.view.composing;
    if (!pending) changed(bodyOf(editor));
  };
  const composed = () => {
    // ProseMirror reads the last of the composition in a microtask of its own.
    setTimeout(() => {
      if (pending && !editor.isDestroyed) report();
    });
  };
  const { dom } = editor.view;
  editor.on('update', report);
  dom.addEventListener('compositionend', composed);
  return () => {
    editor.off('update', report);
    dom.removeEventListener('compositionend', composed);
  };
}
