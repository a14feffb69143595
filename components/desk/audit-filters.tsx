import type { ReactNode } from 'react';
import { described, FieldFrame } from '@/components/forms/field';
import type { Option } from '@/components/forms/select-field';
import type { TypedFilter } from '@/lib/audit/address';
import { ACTION_LABELS, actionLabel, SUBJECT_LABELS, SYSTEM_LABELS } from '@/lib/audit/labels';
import { routes } from '@/lib/routes';

interface Props {
  typed: TypedFilter;
  problems: Record<string, string>;
  people: { id: number; name: string; email: string }[];
}

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** A plain form: what is looked for stands in the address, and a colleague can be sent it. */
export function AuditFilters({ typed, problems, people }: Props) {
  const actions = optionsOf(ACTION_LABELS);
  const known = typed.viec === '' || typed.viec in ACTION_LABELS;
  return (
    <form className="filters" action={routes.auditLog()}>
      <Choice name="nguoi" label="Người làm" chosen={typed.nguoi} problem={problems.nguoi}>
        <optgroup label="Người">
          {people.map(({ id, name, email }) => (
            <option key={id} value={id}>
              {name} ({email})
            </option>
          ))}
        </optgroup>
        <optgroup label="Không phải một người">
          <Options options={optionsOf(SYSTEM_LABELS)} />
        </optgroup>
      </Choice>
      <Choice name="viec" label="Việc" chosen={typed.viec} problem={problems.viec}>
        <Options options={known ? actions : [{ value: typed.viec, label: actionLabel(typed.viec) }, ...actions]} />
      </Choice>
      <Choice name="loai" label="Đối tượng" chosen={typed.loai} problem={problems.loai}>
        <Options options={optionsOf(SUBJECT_LABELS)} />
      </Choice>
      <Text name="so" label="Số" value={typed.so} problem={problems.so} />
      <Text name="tu" label="Từ ngày" hint="Ví dụ 11/07/2026" value={typed.tu} problem={problems.tu} />
      <Text name="den" label="Đến hết ngày" hint="Ví dụ 12/07/2026" value={typed.den} problem={problems.den} />
      <p className="filter-buttons">
        <button type="submit" className="button" data-primary="">
          Lọc
        </button>
        <a href={routes.auditLog()}>Bỏ lọc</a>
      </p>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  problem: string | undefined;
}

function Choice({ chosen, children, ...field }: FieldProps & { chosen: string; children: ReactNode }) {
  return (
    <FieldFrame {...field}>
      <select {...described(field)} id={field.name} name={field.name} defaultValue={chosen}>
        <option value="">Tất cả</option>
        {children}
      </select>
    </FieldFrame>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function Text({ value, ...field }: FieldProps & { hint?: string; value: string }) {
  return (
    <FieldFrame {...field}>
      <input {...described(field)} id={field.name} name={field.name} autoComplete="off" defaultValue={value} />
    </FieldFrame>
  );
}
