'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FormState } from '@/lib/actions/define-form';
import { described, FieldFrame, fieldState } from './field';

interface Props {
  name: string;
  label: string;
  hint?: string;
  autoComplete: 'current-password' | 'new-password';
  state: FormState<unknown>;
}

const never = () => () => undefined;

/** A password, with a button to look at it where a script can do that. */
export function PasswordField({ name, label, hint, autoComplete, state }: Props) {
  const [shown, setShown] = useState(false);
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { problem } = fieldState(state, name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Typed anew after a refusal; kept when the form never arrived.
    if (state && !state.ok && state.code !== 'internal' && input.current) input.current.value = '';
  }, [state]);
  return (
    <FieldFrame name={name} label={label} hint={hint} problem={problem}>
      <div className="with-button">
        <input
          {...described({ name, hint, problem })}
          ref={input}
          id={name}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        {scripted && (
          <button type="button" className="button" aria-controls={name} onClick={() => setShown(!shown)}>
            {shown ? 'Ẩn' : 'Hiện'}
            <span className="sr-only"> mật khẩu</span>
          </button>
        )}
      </div>
      <span className="sr-only" role="status">
        {shown ? 'Mật khẩu đang hiện trên màn hình.' : ''}
      </span>
    </FieldFrame>
  );
}
