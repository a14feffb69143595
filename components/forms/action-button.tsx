'use client';

import type { FormAction } from '@/lib/actions/define-form';
import { FormProblem } from './form-problem';
import { SubmitButton } from './submit-button';
import { useFormAction } from './use-form-action';

interface Props {
  action: FormAction<unknown>;
  label: string;
  /** Sent along, so that the command knows what is meant. */
  hidden?: Record<string, string | number>;
  plain?: boolean;
}

/** A form of one button. */
export function ActionButton({ action, label, hidden = {}, plain = false }: Props) {
  const { state, pending, post, submit } = useFormAction(action);
  return (
    <form action={post} onSubmit={submit}>
      <FormProblem state={state} fields={{}} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton pending={pending} kind={plain ? 'plain' : undefined}>
        {label}
      </SubmitButton>
    </form>
  );
}
