'use client';

import { described, fieldState } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { placePageAction } from '@/lib/articles/actions';

interface Props {
  edition: number;
  version: number;
  title: string;
  place: number | null;
}

export function PlacePageForm({ edition, version, title, place }: Props) {
  const { state, pending, post, submit } = useFormAction(placePageAction);
  const { problem, typed } = fieldState(state, 'place');
  const field = { name: `vi-tri-${edition}`, problem };
  return (
    <form action={post} onSubmit={submit} className="place-form" noValidate>
      <FormProblem state={state} fields={{}} />
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={place ?? ''} />
      <div className="field">
        <label htmlFor={field.name}>
          Vị trí<span className="sr-only"> của {title} trong danh mục, để trống là không có</span>
        </label>
        {problem && (
          <p className="field-problem" id={`${field.name}-problem`}>
            {problem}
          </p>
        )}
        <input
          {...described(field)}
          id={field.name}
          name="place"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed ?? place ?? ''}
        />
      </div>
      <SubmitButton pending={pending}>
        Đặt<span className="sr-only"> vị trí của {title}</span>
      </SubmitButton>
    </form>
  );
}
