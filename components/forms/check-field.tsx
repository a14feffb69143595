import type { FormState } from '@/lib/actions/define-form';
import { described, fieldState } from './field';

interface Props {
  name: string;
  label: string;
  hint?: string;
  state: FormState<unknown>;
  checked: boolean;
}

/** A box that is not ticked is not sent: after a refusal, what came back as nothing was no tick. */
export function CheckField({ name, label, hint, state, checked }: Props) {
  const { problem, typed } = fieldState(state, name);
  return (
    <div className="field">
      <div className="choice">
        <input
          {...described({ name, hint, problem })}
          type="checkbox"
          id={name}
          name={name}
          defaultChecked={typed === undefined ? checked : typed === 'on'}
        />
        <label htmlFor={name}>{label}</label>
      </div>
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
    </div>
  );
}
