import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, Node, type Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { toBody, toEditorDocument } from '@/lib/richtext/editor-document';
import { pasteHtml, pasteText } from '@/lib/richtext/paste';
import type { Dropped } from '@/lib/richtext/paste-note';
import { withStylesAside } from '@/lib/richtext/paste-source';

/** Named one by one, empty or not: `hidden` is an attribute without a value. */
const OWN_ATTRIBUTES = new Set([
  'data-pm-slice',
  'data-media',
  'data-alt',
  'data-decorative',
  'data-credit',
  'data-gallery',
  'data-attachment',
  'href',
  'rel',
  'colspan',
  'rowspan',
  'start',
]);
const OWN_CLASS = /^(?:align-\w+|table-scroll)?$/;

/** Copied in an editor of ours: written as only ours writes it, so that nothing in it can be hidden. */
function isOwn(page: Document): boolean {
  return (
    page.querySelector('[data-pm-slice]') !== null &&
    [...page.body.querySelectorAll('*')].every((element) =>
      [...element.attributes].every(({ name, value }) =>
        name === 'class' ? OWN_CLASS.test(value) : OWN_ATTRIBUTES.has(name),
      ),
    )
  );
}

/** HTML from elsewhere, as our own HTML: everything passes lib/richtext/paste.ts, and ProseMirror fits it in. */
function cleaned(html: string, view: EditorView, report: (dropped: Dropped) => void): string {
  const page = new DOMParser().parseFromString(withStylesAside(html), 'text/html');
  if (isOwn(page)) return html;
  const { blocks, dropped } = pasteHtml(page, window.location.origin);
  report(dropped);
  if (blocks.length === 0) return '';
  const { schema } = view.state;
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  const nodes = Node.fromJSON(schema, toEditorDocument(toBody(blocks))).content;
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(nodes, { document: holder.ownerDocument }));
  return holder.innerHTML;
}

/** A caption is one line, whatever is pasted into it. */
function pasteIntoCaption(view: EditorView, slice: Slice): boolean {
  const { $from, $to, from, to } = view.state.selection;
  const { figure } = view.state.schema.nodes;
  if ($from.parent.type !== figure || !$from.sameParent($to)) return false;
  const line: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock && line.length > 0) line.push(view.state.schema.text(' '));
    if (node.isText) line.push(node);
    return !node.isText;
  });
  view.dispatch(view.state.tr.replaceWith(from, to, Fragment.fromArray(line)).scrollIntoView());
  return true;
}

interface PasteOptions {
  report: (dropped: Dropped) => void;
}

export const PasteDoor = Extension.create<PasteOptions>({
  name: 'pasteDoor',
  addOptions: () => ({ report: () => undefined }),
  addProseMirrorPlugins() {
    const { report } = this.options;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html, view) => cleaned(html, view, report),
          transformPastedText: pasteText,
          handlePaste: (view, _, slice) => pasteIntoCaption(view, slice),
        },
      }),
    ];
  },
});
