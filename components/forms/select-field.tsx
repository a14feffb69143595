import type { FormState } from '@/lib/actions/define-form';
import { described, FieldFrame, fieldState } from './field';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  name: string;
  label: string;
  hint?: string;
  state: FormState<unknown>;
  options: Option[];
  chosen: string;
}

export function SelectField({ name, label, hint, state, options, chosen }: Props) {
  const { problem, typed } = fieldState(state, name);
  return (
    <FieldFrame name={name} label={label} hint={hint} problem={problem}>
      <select
        {...described({ name, hint, problem })}
        // React leaves the options of a drawn list as they are, and a submission resets it to them.
        key={typed}
        id={name}
        name={name}
        defaultValue={typed ?? chosen}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
