'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  value: string;
  onCommit: (value: string) => void;
};

/** A line of text that reports what was typed, but never in the middle of a composed letter, and never sends the form around it. */
export function ComposedInput({ value, onCommit, ...input }: Props) {
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  const reported = useRef(value);
  useEffect(() => {
    // Undo in the document, or another picture.
    if (value !== reported.current) setTyped(value);
    reported.current = value;
  }, [value]);
  const report = (text: string) => {
    if (text === reported.current) return;
    reported.current = text;
    onCommit(text);
  };
  return (
    <input
      {...input}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (!composing.current) report(target.value);
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        composing.current = false;
        report(currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
