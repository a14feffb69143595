import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { type EditorNode, fromEditorDocument, toEditorDocument } from '@/lib/richtext/editor-document';
import { randomBody } from '@/lib/richtext/random-body';
import { extensions } from './extensions';

const schema = getSchema(extensions);
const bodies = Array.from({ length: 300 }, (_, seed) => ({ seed, ...randomBody(seed) }));

/** ProseMirror makes one text of neighbours that look alike. */
function joined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    Array.isArray(part)
      ? part.reduce<{ type?: string; text?: string; marks?: unknown }[]>((parts, next) => {
          const last = parts.at(-1);
          const alike = next.type === 'text' && last?.type === 'text';
          if (alike && JSON.stringify(last.marks) === JSON.stringify(next.marks)) last.text += next.text;
          else parts.push(next);
          return parts;
        }, [])
      : part,
  );
}

test('every valid body is a valid document of the editor, and comes out of it as it went in', () => {
  for (const { seed, body } of bodies) {
    const document = Node.fromJSON(schema, toEditorDocument(body));
    document.check();
    const back = fromEditorDocument(document.toJSON() as EditorNode);
    expect(back, `seed ${seed}`).toEqual(joined(fromEditorDocument(toEditorDocument(body))));
  }
});

test('the schema is closed: it knows what the body knows, and nothing else', () => {
  expect(Object.keys(schema.nodes).toSorted().join(' ')).toBe(
    'attachment blockquote bulletList doc figure gallery hardBreak heading horizontalRule listItem orderedList paragraph table tableCell tableHeader tableRow text',
  );
  expect(Object.keys(schema.marks).join(' ')).toBe('link bold italic underline strike subscript superscript');
});

test('what ProseMirror makes where anything would do is a paragraph', () => {
  for (const name of ['doc', 'listItem', 'blockquote', 'tableCell', 'tableHeader']) {
    expect(schema.nodes[name]?.contentMatch.defaultType?.name, name).toBe('paragraph');
  }
});
