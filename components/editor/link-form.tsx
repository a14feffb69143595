'use client';

import type { Command } from '@tiptap/pm/state';
import { type Editor, useEditorState } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { typedLink } from '@/lib/richtext/typed-link';
import { linkHere, removeLink, setLink } from './link-commands';

interface Props {
  editor: Editor;
  onClose: () => void;
}

const REFUSED =
  'Liên kết chỉ được dẫn tới địa chỉ http, https, e-mail, số điện thoại (tel:) hoặc một trang của cổng bắt đầu bằng “/”.';

/** Not a <form>: it stands inside the form of the article. */
export function LinkForm({ editor, onClose }: Props) {
  const { href, needsWords } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const here = linkHere(state);
      return { href: here?.href ?? '', needsWords: state.selection.empty && !here };
    },
  });
  const [address, setAddress] = useState(href);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const finish = (command: Command) => {
    command(editor.state, editor.view.dispatch);
    onClose();
  };
  const submit = () => {
    const target = typedLink(address, window.location.origin);
    if (target !== null) return finish(setLink(target, words.trim() || address.trim()));
    setProblem(address.trim() === '' ? 'Nhập địa chỉ của liên kết.' : REFUSED);
    field.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line everywhere
    <div
      role="group"
      aria-label="Liên kết"
      className="link-form"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit();
        else if (event.key === 'Escape') onClose();
        else return;
        event.preventDefault();
      }}
    >
      <div className="field">
        <label htmlFor="link-address">Địa chỉ</label>
        {problem && (
          <p className="field-problem" id="link-problem" role="alert">
            {problem}
          </p>
        )}
        <input
          ref={field}
          id="link-address"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={address}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'link-problem' : undefined}
          onChange={({ target }) => setAddress(target.value)}
        />
      </div>
      {needsWords && (
        <div className="field">
          <label htmlFor="link-words">Chữ hiển thị</label>
          <input id="link-words" autoComplete="off" value={words} onChange={({ target }) => setWords(target.value)} />
        </div>
      )}
      <div className="link-buttons">
        <button type="button" className="button" onClick={submit}>
          Đặt liên kết
        </button>
        {href && (
          <button type="button" className="button" onClick={() => finish(removeLink)}>
            Bỏ liên kết
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          Đóng
        </button>
      </div>
    </div>
  );
}
