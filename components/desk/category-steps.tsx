'use client';

import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { reorderCategoryAction } from '@/lib/categories/actions';

interface Props {
  id: number;
  version: number;
  name: string;
  /** Whether there is a sibling on that side. */
  up: boolean;
  down: boolean;
}

export function CategorySteps({ id, version, name, up, down }: Props) {
  return (
    <div className="order-steps">
      {up && <Step id={id} version={version} direction="up" sign="↑" words={`Đưa “${name}” lên trên`} />}
      {down && <Step id={id} version={version} direction="down" sign="↓" words={`Đưa “${name}” xuống dưới`} />}
    </div>
  );
}

interface StepProps {
  id: number;
  version: number;
  direction: 'up' | 'down';
  sign: string;
  words: string;
}

function Step({ id, version, direction, sign, words }: StepProps) {
  const { state, pending, post, submit } = useFormAction(reorderCategoryAction);
  return (
    <form action={post} onSubmit={submit} data-direction={direction}>
      <FormProblem state={state} fields={{}} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="direction" value={direction} />
      <SubmitButton pending={pending}>
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">{words}</span>
      </SubmitButton>
    </form>
  );
}
