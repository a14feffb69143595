'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { LibraryPicture } from '@/lib/media/dto';
import type { ArticleBody } from '@/lib/richtext/model';
import { BodyPreview } from './body-preview';
import type { RichEditorProps } from './rich-editor';

export interface BodyEditorProps {
  /** Of the hidden field that carries the document as JSON; the id of what is edited as well. */
  name: string;
  /** Opened once: for another article the caller gives the component another key. */
  initial: ArticleBody;
  /** To choose from, and those the body uses. */
  pictures: LibraryPicture[];
  label: string;
  problem?: string;
  /** At every change, never while a letter is being composed. */
  onChange?: (body: ArticleBody) => void;
}

/**
 * The body of an article in a form. The hidden field is there from the start, so a form that is sent without JavaScript,
 * or before the editor has arrived, carries the body as it was. The editor itself is fetched only where this stands.
 */
export function BodyEditor({ name, initial, pictures, label, problem, onChange }: BodyEditorProps): ReactNode {
  const [opened] = useState(() => ({ body: initial, json: JSON.stringify(initial) }));
  const [Editor, setEditor] = useState<ComponentType<RichEditorProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    import('./rich-editor').then(
      ({ RichEditor }) => setEditor(() => RichEditor),
      () => setFailed(true),
    );
  }, []);
  return (
    <div className="field body-editor">
      <p className="body-label" id={`${name}-label`}>
        {label}
      </p>
      {problem && (
        <p className="field-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <input ref={field} type="hidden" name={name} defaultValue={opened.json} />
      {Editor ? (
        <Editor
          name={name}
          field={field}
          initial={opened.body}
          pictures={pictures}
          problem={problem}
          onChange={onChange}
          onRefused={() => {
            setEditor(null);
            setFailed(true);
          }}
        />
      ) : (
        <BodyPreview name={name} body={opened.body} pictures={pictures} failed={failed} />
      )}
    </div>
  );
}
