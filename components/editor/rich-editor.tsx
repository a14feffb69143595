'use client';

import type { Command } from '@tiptap/pm/state';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { memo, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LibraryPicture } from '@/lib/media/dto';
import { toEditorDocument } from '@/lib/richtext/editor-document';
import type { ArticleBody } from '@/lib/richtext/model';
import { pasteNote } from '@/lib/richtext/paste-note';
import { insertBlock } from './block-commands';
import { bodyOf, watchBody } from './body-changes';
import { extensions } from './extensions';
import { newFigure } from './figure-commands';
import { LinkForm } from './link-form';
import { PasteDoor } from './paste-door';
import { PictureChooser } from './picture-chooser';
import { Toolbar } from './toolbar';
import { WritingDeskContext } from './writing-desk';

export interface RichEditorProps {
  name: string;
  field: RefObject<HTMLInputElement | null>;
  initial: ArticleBody;
  pictures: LibraryPicture[];
  problem?: string;
  onChange?: (body: ArticleBody) => void;
  /** The document cannot be opened as it is: better not at all than changed. */
  onRefused: () => void;
}

/** The hidden field gets the document at the moment the form is read, as it then is, even in the middle of a composition. */
function useFormData(editor: Editor | null, field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const form = field.current?.form;
    const name = field.current?.name;
    if (!editor || !form || !name) return;
    const write = ({ formData }: FormDataEvent) => formData.set(name, JSON.stringify(bodyOf(editor)));
    form.addEventListener('formdata', write);
    return () => form.removeEventListener('formdata', write);
  }, [editor, field]);
}

function useChanges(editor: Editor | null, onChange?: (body: ArticleBody) => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => (editor ? watchBody(editor, (body) => latest.current?.(body)) : undefined), [editor]);
}

export const RichEditor = memo(function RichEditor(props: RichEditorProps) {
  const { name, field, initial, pictures, problem, onChange, onRefused } = props;
  const [linking, setLinking] = useState(false);
  const [choosing, setChoosing] = useState<{ chosen: (picture: LibraryPicture) => void } | null>(null);
  const [note, setNote] = useState('');
  const bar = useRef<HTMLDivElement>(null);

  // Stable, or every drawing of the form around it would touch the editor's view.
  const [options] = useState(() => ({
    extensions: [...extensions, PasteDoor.configure({ report: (dropped) => setNote(pasteNote(dropped)) })],
    content: toEditorDocument(initial),
    // Only ever drawn in a browser, because it is fetched there.
    immediatelyRender: true,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    // Its Backspace turns what it finds into paragraphs, a figure too; keys.ts has ProseMirror's own.
    enableCoreExtensions: { keymap: false } as const,
    enableContentCheck: true,
    onContentError: onRefused,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id: name,
        class: 'body-text body-paper',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${name}-label`,
        spellcheck: 'false',
      },
      // What the form was opened for is no longer what is selected.
      handleDOMEvents: { focus: () => setLinking(false) },
      handleKeyDown: (_: unknown, event: KeyboardEvent) => {
        if (event.altKey && event.key === 'F10') bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
        else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'k') setLinking(true);
        else return false;
        return true;
      },
    },
  }));
  const editor = useEditor(options);
  useFormData(editor, field);
  useChanges(editor, onChange);
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-describedby', [problem && `${name}-problem`, `${name}-keys`].filter(Boolean).join(' '));
    dom.toggleAttribute('aria-invalid', Boolean(problem));
    if (problem) dom.setAttribute('aria-invalid', 'true');
  }, [editor, name, problem]);

  const run = useCallback(
    (command: Command) => {
      command(editor.state, editor.view.dispatch, editor.view);
      // Pressed with the keyboard, the tool keeps the focus for the next press.
      if (!bar.current?.contains(document.activeElement)) editor.view.focus();
    },
    [editor],
  );
  const choosePicture = useCallback((chosen: (picture: LibraryPicture) => void) => setChoosing({ chosen }), []);
  // Found in the library in the meantime: they are drawn like those that came with the page.
  const [found, setFound] = useState<LibraryPicture[]>([]);
  const desk = useMemo(
    () => ({ pictures: new Map([...pictures, ...found].map((picture) => [picture.id, picture])), choosePicture }),
    [pictures, found, choosePicture],
  );
  const closeLink = () => {
    setLinking(false);
    editor.view.focus();
  };
  return (
    <WritingDeskContext value={desk}>
      <div className="editor-frame">
        <div className="editor-tools">
          <Toolbar
            editor={editor}
            controls={name}
            bar={bar}
            run={run}
            linking={linking}
            onLink={() => setLinking(!linking)}
            onPicture={() => choosePicture((picture) => run(insertBlock(({ schema }) => newFigure(schema, picture))))}
          />
          {linking && <LinkForm editor={editor} onClose={closeLink} />}
        </div>
        <EditorContent editor={editor} className="editor-sheet" />
      </div>
      <p className="soft editor-keys" id={`${name}-keys`}>
        Alt+F10: lên thanh định dạng. Esc rồi Tab: rời khỏi nội dung.
      </p>
      <p className="soft" role="status">
        {note}
      </p>
      {choosing && (
        <PictureChooser
          pictures={pictures}
          onChoose={(picture) => {
            setFound((before) => [...before, picture]);
            choosing.chosen(picture);
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </WritingDeskContext>
  );
});
