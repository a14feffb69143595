import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, useActionState, useState, useTransition } from 'react';
import type { FormAction, FormState } from '@/lib/actions/define-form';

const UNANSWERED =
  'Chưa gửi được: mất kết nối hoặc hệ thống đang bận. Mọi thứ bạn nhập vẫn còn trong trang này, hãy thử lại.';

/**
 * `useActionState` for forms in which people write. Where a script sends the form, React would reset its fields after the
 * answer, and an answer that never comes would take the page away with everything on it: here both leave it as it is.
 */
export function useFormAction<Output>(action: FormAction<Output>, answered?: (answer: FormState<Output>) => void) {
  // Without a script the browser posts the form, and the page is drawn with this.
  const [posted, post] = useActionState(action, null);
  const [answer, setAnswer] = useState<FormState<Output>>(null);
  const [pending, start] = useTransition();
  const send = (form: FormData) =>
    start(async () => {
      const given = await ask(action, form);
      start(() => {
        setAnswer(given);
        answered?.(given);
      });
    });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) send(new FormData(event.currentTarget));
  };
  return { state: answer ?? posted, posted, pending, post, send, submit, refuse: setAnswer };
}

async function ask<Output>(action: FormAction<Output>, form: FormData): Promise<FormState<Output>> {
  try {
    return await action(null, form);
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, code: 'internal', message: UNANSWERED };
  }
}
