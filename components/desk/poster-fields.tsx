import { useState } from 'react';
import { described, FieldFrame, TextField } from '@/components/forms/field';
import type { FormState } from '@/lib/actions/define-form';
import { ARTICLE_FIELDS } from './article-choices';
import type { Written } from './written';

interface Props {
  names: string[];
  written: Written;
  problemOf: (name: string) => string | undefined;
  state: FormState<unknown>;
}

/** Readers of 2017 were told that "Test Test" had posted the news. */
const TEST_ACCOUNT = /test|admin|demo/i;

/** Whose words they are: who posts, who signs, where it comes from. */
export function PosterFields({ names, written, problemOf, state }: Props) {
  const [poster, setPoster] = useState(written.posterName);
  const field = {
    name: 'posterName',
    hint: names.length > 0 ? undefined : 'Chưa có tên nào được phép. Hãy nhờ quản trị viên thêm tên hiển thị.',
    problem: problemOf('posterName'),
  };
  return (
    <>
      <div className="two-fields">
        <FieldFrame {...field} label={ARTICLE_FIELDS.posterName}>
          <select
            {...described(field)}
            id={field.name}
            name={field.name}
            defaultValue={written.posterName}
            onChange={({ target }) => setPoster(target.value)}
          >
            <option value="">Chưa chọn</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </FieldFrame>
        <TextField
          name="byline"
          label={ARTICLE_FIELDS.byline}
          autoComplete="off"
          state={state}
          defaultValue={written.byline}
        />
      </div>
      {TEST_ACCOUNT.test(poster) && (
        <p className="warning">Tên “{poster}” trông như tài khoản thử. Người đọc sẽ thấy tên này.</p>
      )}
      <div className="two-fields">
        <TextField
          name="sourceName"
          label={ARTICLE_FIELDS.sourceName}
          autoComplete="off"
          state={state}
          defaultValue={written.sourceName}
        />
        <TextField
          name="sourceUrl"
          label={ARTICLE_FIELDS.sourceUrl}
          type="url"
          inputMode="url"
          autoComplete="off"
          state={state}
          defaultValue={written.sourceUrl}
        />
      </div>
    </>
  );
}
