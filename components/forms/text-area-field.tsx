import type { ComponentProps } from 'react';
import type { FormState } from '@/lib/actions/define-form';
import { described, FieldFrame, fieldState } from './field';

type Props = Omit<ComponentProps<'textarea'>, 'name' | 'id'> & {
  name: string;
  label: string;
  hint?: string;
  state: FormState<unknown>;
};

export function TextAreaField({ name, label, hint, state, defaultValue, ...area }: Props) {
  const { problem, typed } = fieldState(state, name);
  return (
    <FieldFrame name={name} label={label} hint={hint} problem={problem}>
      <textarea
        {...area}
        {...described({ name, hint, problem })}
        id={name}
        name={name}
        defaultValue={typed ?? defaultValue}
      />
    </FieldFrame>
  );
}
