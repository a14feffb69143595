import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FormState } from '@/lib/actions/define-form';
import { CheckField } from './check-field';
import { FormProblem } from './form-problem';

const refused = (more: Partial<Extract<FormState<never>, { ok: false }>> = {}): FormState<never> => ({
  ok: false,
  code: 'precondition',
  message: 'Chưa đăng được.',
  fieldErrors: { body: 'Viết nội dung.' },
  ...more,
});

test('what a box is said to be described by stands beside it', () => {
  const state = refused({ fieldErrors: { visible: 'Không ẩn được.' } });
  const html = renderToStaticMarkup(
    <CheckField name="visible" label="Hiện" hint="Với người đọc." state={state} checked />,
  );
  const ids = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
  expect(ids).toEqual(['visible-hint', 'visible-problem']);
  for (const id of ids) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('Không ẩn được.');
});

test('a problem leads to its field where that is on the page, and is told anyway where it is not', () => {
  const fields = { body: 'Nội dung' };
  expect(renderToStaticMarkup(<FormProblem state={refused()} fields={fields} />)).toContain('href="#body"');
  const elsewhere = renderToStaticMarkup(<FormProblem state={refused()} fields={fields} linked={false} />);
  expect(elsewhere).not.toContain('href=');
  expect(elsewhere).toContain('Nội dung: Viết nội dung.');
});

test('whose session is over may sign in beside the page; who is signing in is not told to', () => {
  const state = refused({ code: 'unauthenticated', fieldErrors: undefined });
  expect(renderToStaticMarkup(<FormProblem state={state} fields={{}} />)).toContain(
    '<a href="/dang-nhap" target="_blank" rel="noopener">',
  );
  expect(renderToStaticMarkup(<FormProblem state={state} fields={{}} signedIn={false} />)).not.toContain('<a');
});
