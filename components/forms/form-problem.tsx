'use client';

import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/actions/define-form';
import { routes } from '@/lib/routes';

interface Props {
  state: FormState<unknown>;
  /** What the fields are called. */
  fields: Record<string, string>;
  /** Whether they are on this page. */
  linked?: boolean;
  /** Whether the form is for people who are signed in, who may have been for too long. */
  signedIn?: boolean;
}

/** What went wrong with the form, first thing in it; with a script the focus goes there. */
export function FormProblem({ state, fields, linked = true, signedIn = true }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state && !state.ok) summary.current?.focus();
  }, [state]);
  if (!state || state.ok) return null;
  const wrong = Object.entries(state.fieldErrors ?? {}).filter(([name]) => name in fields);
  return (
    <div ref={summary} className="message" data-kind="problem" role="alert" tabIndex={-1}>
      <p className="message-title">{state.message}</p>
      {signedIn && state.code === 'unauthenticated' && (
        <p>
          Trang này vẫn giữ nguyên những gì bạn nhập.{' '}
          <a href={routes.signIn()} target="_blank" rel="noopener">
            Đăng nhập trong thẻ mới
          </a>
          , rồi quay lại đây và bấm lại.
        </p>
      )}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, problem]) => (
            <li key={name}>
              {linked ? (
                <a href={`#${name}`}>
                  {fields[name]}: {problem}
                </a>
              ) : (
                `${fields[name]}: ${problem}`
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
