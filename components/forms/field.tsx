import type { ComponentProps, ReactNode } from 'react';
import type { FormState } from '@/lib/actions/define-form';

/** What the form knows of one of its fields after a refusal. */
export function fieldState(state: FormState<unknown>, name: string): { problem?: string; typed?: string } {
  return state && !state.ok ? { problem: state.fieldErrors?.[name], typed: state.values?.[name] } : {};
}

interface FrameProps {
  name: string;
  label: string;
  hint?: string;
  problem?: string;
  children: ReactNode;
}

const ids = ({ name, hint, problem }: Pick<FrameProps, 'name' | 'hint' | 'problem'>) =>
  [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;

/** Attributes that tie a control to its hint and to what is wrong with it. */
export function described(field: Pick<FrameProps, 'name' | 'hint' | 'problem'>) {
  return { 'aria-describedby': ids(field), 'aria-invalid': field.problem ? (true as const) : undefined };
}

export function FieldFrame({ name, label, hint, problem, children }: FrameProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="soft" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

type TextProps = Omit<ComponentProps<'input'>, 'name' | 'id'> & {
  name: string;
  label: string;
  hint?: string;
  state: FormState<unknown>;
};

/** One line of text. Its name is its id as well, so that the summary of problems can lead to it. */
export function TextField({ name, label, hint, state, defaultValue, ...input }: TextProps) {
  const { problem, typed } = fieldState(state, name);
  return (
    <FieldFrame name={name} label={label} hint={hint} problem={problem}>
      <input
        {...input}
        {...described({ name, hint, problem })}
        id={name}
        name={name}
        defaultValue={typed ?? defaultValue}
      />
    </FieldFrame>
  );
}
