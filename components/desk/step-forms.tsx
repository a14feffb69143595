'use client';

import type { ReactNode } from 'react';
import { described, FieldFrame } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import type { FormAction, FormState } from '@/lib/actions/define-form';
import { ARTICLE_FIELDS } from './article-choices';
import { useSeen } from './seen-version';

interface StepProps {
  action: FormAction<unknown>;
  /** Of the edition the step is about, as it stood when the page was drawn. */
  edition: number;
  version: number;
  label: string;
  /** Sent along besides. */
  hidden?: Record<string, string | number>;
  primary?: boolean;
  /** Set as a link: what is done seldom. */
  quiet?: boolean;
  /** Why, where the person must say why it is done without another pair of eyes. */
  overriding?: boolean;
}

/** One step of an edition, as a form of its own. */
export function PlainStep(props: StepProps) {
  const step = useStep(props);
  return <StepForm {...props} step={step} />;
}

interface ReasonProps extends StepProps {
  /** Makes the ids of this form's fields its own. */
  id: string;
  /** What the folded step is called, and the reason it asks for. */
  summary: string;
  reason: { name: 'reason' | 'overrideReason'; label: string; hint?: string };
}

/** A step that wants a reason, folded away until it is wanted. */
export function ReasonStep({ id, summary, reason, ...props }: ReasonProps) {
  const step = useStep(props);
  return (
    <Folded summary={summary} state={step.state}>
      <StepForm {...props} step={step}>
        <Reason id={id} {...reason} state={step.state} />
      </StepForm>
    </Folded>
  );
}

interface ScheduleProps extends StepProps {
  summary: string;
  day: string;
  time: string;
}

export function ScheduleStep({ summary, day, time, ...props }: ScheduleProps) {
  const step = useStep(props);
  return (
    <Folded summary={summary} state={step.state}>
      <StepForm {...props} step={step}>
        <div className="two-fields">
          <ShortField id="hen-ngay" name="day" label="Ngày" hint="Như 11/07/2026" opened={day} state={step.state} />
          <ShortField id="hen-gio" name="time" label="Giờ" hint="Như 14:05" opened={time} state={step.state} />
        </div>
        {props.overriding && <Reason id="hen" {...OVERRIDE} state={step.state} />}
      </StepForm>
    </Folded>
  );
}

export const OVERRIDE = {
  name: 'overrideReason',
  label: 'Lý do tự duyệt',
  hint: 'Chính bạn đã gửi duyệt bài này. Lý do được ghi vào nhật ký và hiện ở khu biên tập.',
} as const;

type Step = ReturnType<typeof useStep>;

function useStep({ action }: StepProps) {
  return useFormAction(action);
}

type StepFormProps = StepProps & { step: Step; children?: ReactNode };

function StepForm({ step, edition, version, label, hidden = {}, primary, quiet, children }: StepFormProps) {
  const seen = useSeen(edition, version);
  return (
    <form action={step.post} onSubmit={step.submit} className="form step-form" noValidate>
      <FormProblem state={step.state} fields={ARTICLE_FIELDS} linked={seen.writing} />
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="version" value={seen.version} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <SubmitButton pending={step.pending} kind={primary ? 'primary' : quiet ? 'plain' : undefined}>
        {label}
      </SubmitButton>
    </form>
  );
}

function Folded({ summary, state, children }: { summary: string; state: FormState<unknown>; children: ReactNode }) {
  return (
    <details className="fold" open={Boolean(state && !state.ok)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface FieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  state: FormState<unknown>;
}

const refused = (state: FormState<unknown>) => (state && !state.ok ? state : null);

/** Several steps of one page ask for a reason, so the ids are made from the step's. */
function Reason({ id, name, label, hint, state }: FieldProps) {
  const field = { name: `${id}-ly-do`, hint, problem: refused(state)?.fieldErrors?.[name] };
  return (
    <FieldFrame {...field} label={label}>
      <textarea
        {...described(field)}
        id={field.name}
        name={name}
        rows={3}
        defaultValue={refused(state)?.values?.[name]}
      />
    </FieldFrame>
  );
}

function ShortField({ id, name, label, hint, opened, state }: FieldProps & { opened: string }) {
  const field = { name: id, hint, problem: refused(state)?.fieldErrors?.[name] };
  return (
    <FieldFrame {...field} label={label}>
      <input
        {...described(field)}
        id={id}
        name={name}
        autoComplete="off"
        defaultValue={refused(state)?.values?.[name] ?? opened}
      />
    </FieldFrame>
  );
}
