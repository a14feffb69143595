import { expect, test } from 'vitest';
import { parseBody } from './document';
import { type EditorNode, fromEditorDocument, toEditorDocument } from './editor-document';
import type { ArticleBody } from './model';
import { randomBody } from './random-body';

const bodies = Array.from({ length: 300 }, (_, seed) => ({ seed, ...randomBody(seed) }));

/** As `fromEditorDocument` promises it: without attributes and lists of marks that say nothing. */
function plainly(body: ArticleBody): ArticleBody {
  const plain = JSON.parse(JSON.stringify(body), function (this: { type?: string }, key, value: unknown) {
    if (key === 'marks' && Array.isArray(value) && value.length === 0) return undefined;
    if ((key === 'colspan' || key === 'rowspan') && value === 1) return undefined;
    if (key === 'attrs' && Object.keys(Object(value)).length === 0) return undefined;
    if (key === 'attrs' && this.type === 'orderedList' && Object(value).start === 1) return undefined;
    return value;
  }) as ArticleBody;
  const [only] = plain.content;
  const blank = plain.content.length === 1 && only && Object.keys(only).join() === 'type' && only.type === 'paragraph';
  return blank ? { ...plain, content: [] } : plain;
}

test('a body that was opened and handed back is the same body', () => {
  for (const { seed, body } of bodies) {
    const back = fromEditorDocument(toEditorDocument(body));
    expect(back, `seed ${seed}`).toEqual(plainly(body));
    expect(parseBody(back), `seed ${seed}`).toEqual(plainly(body));
  }
});

test('the document shares nothing with the body, so an editor cannot change what is stored', () => {
  for (const { seed, body } of bodies) {
    const before = JSON.stringify(body);
    const spoil = (node: EditorNode): void => {
      node.content?.forEach(spoil);
      node.marks?.splice(0);
      for (const key of Object.keys(node.attrs ?? {})) if (node.attrs) node.attrs[key] = 'x';
      node.content?.splice(0);
    };
    spoil(toEditorDocument(body));
    expect(JSON.stringify(body), `seed ${seed}`).toBe(before);
  }
});

test('an empty body has a line to write on, and is empty again when nothing was written', () => {
  const empty: ArticleBody = { type: 'doc', attrs: { schemaVersion: 1 }, content: [] };
  const document = toEditorDocument(empty);
  expect(document.content).toEqual([{ type: 'paragraph' }]);
  expect(fromEditorDocument(document)).toEqual(empty);
});

test('what an editor adds and a body does not know is left out', () => {
  const document: EditorNode = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { align: null },
        content: [
          { type: 'text', text: 'Một', marks: [{ type: 'bold', attrs: {} }] },
          { type: 'hardBreak', marks: [{ type: 'bold' }] },
        ],
      },
      { type: 'figure', attrs: { mediaId: 7, alt: '', decorative: false, credit: '' } },
    ],
  };
  expect(parseBody(fromEditorDocument(document)).content).toEqual([
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Một', marks: [{ type: 'bold' }] }, { type: 'hardBreak' }],
    },
    { type: 'figure', attrs: { mediaId: 7, alt: '' } },
  ]);
});

test('a node from elsewhere is a mistake, not something to drop', () => {
  expect(() => fromEditorDocument({ type: 'doc', content: [{ type: 'iframe' }] })).toThrow('iframe');
});
