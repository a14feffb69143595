import { described, FieldFrame, fieldState, TextField } from '@/components/forms/field';
import type { FormState } from '@/lib/actions/define-form';
import type { Role } from '@/lib/users/actor';
import { ROLE_HINTS, ROLE_LABELS } from '@/lib/users/labels';

export const USER_FIELDS = {
  email: 'E-mail',
  name: 'Họ và tên',
  role: 'Vai trò',
  displayNames: 'Tên hiển thị với người đọc',
};

const ROLES = Object.keys(ROLE_LABELS) as Role[];

interface Props {
  state: FormState<unknown>;
  person: { name: string; role: Role; displayNames: string[] };
}

/** What an administrator decides about a person. */
export function PersonFields({ state, person }: Props) {
  const role = fieldState(state, 'role');
  const names = {
    name: 'displayNames',
    hint: 'Mỗi dòng một tên, ví dụ Ban biên tập.',
    ...fieldState(state, 'displayNames'),
  };
  return (
    <>
      <TextField
        name="name"
        label={USER_FIELDS.name}
        autoComplete="off"
        required
        state={state}
        defaultValue={person.name}
      />
      <fieldset className="field" id="role" tabIndex={-1} {...described({ name: 'role', problem: role.problem })}>
        <legend>{USER_FIELDS.role}</legend>
        {role.problem && (
          <p className="field-problem" id="role-problem">
            {role.problem}
          </p>
        )}
        {ROLES.map((value) => (
          <div className="choice" key={value}>
            <input
              type="radio"
              id={`role-${value}`}
              name="role"
              value={value}
              defaultChecked={value === (role.typed ?? person.role)}
            />
            <label htmlFor={`role-${value}`}>
              <strong>{ROLE_LABELS[value]}</strong>: {ROLE_HINTS[value]}
            </label>
          </div>
        ))}
      </fieldset>
      <FieldFrame {...names} label={USER_FIELDS.displayNames}>
        <textarea
          {...described(names)}
          id="displayNames"
          name="displayNames"
          rows={3}
          defaultValue={names.typed ?? person.displayNames.join('\n')}
        />
      </FieldFrame>
    </>
  );
}
