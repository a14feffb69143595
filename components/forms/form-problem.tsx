'use client';

import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/actions/define-form';

/** What went wrong with the form, first thing in it; with a script the focus goes there. */
export function FormProblem({ state, fields }: { state: FormState<unknown>; fields: Record<string, string> }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state && !state.ok) summary.current?.focus();
  }, [state]);
  if (!state || state.ok) return null;
  const wrong = Object.entries(state.fieldErrors ?? {}).filter(([name]) => name in fields);
  return (
    <div ref={summary} className="message" data-kind="problem" role="alert" tabIndex={-1}>
      <p className="message-title">{state.message}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, problem]) => (
            <li key={name}>
              <a href={`#${name}`}>
                {fields[name]}: {problem}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
