import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import { type FormEvent, useActionState, useState, useTransition } from 'react';
import type { FormAction, FormState } from '@/lib/actions/define-form';

const UNANSWERED =
  'Chưa gửi được: mất kết nối hoặc hệ thống đang bận. Mọi thứ bạn nhập vẫn còn trong trang này, hãy thử lại.';

const OUTDATED =
  'Chưa gửi được: cổng vừa được nâng cấp, trang này là của bản cũ. Mọi thứ bạn nhập vẫn còn trong trang này: hãy chép lại phần cần giữ, rồi tải lại trang.';

interface Manners<Output> {
  answered?: (answer: FormState<Output>) => void;
  /** It is the only form of this action on its page, and may stand elsewhere on the page that answers it. */
  alone?: boolean;
}

/**
 * The one way to send a form. Where a script sends it, React's own would reset its fields after the answer, and an answer
 * that never comes would take the page away with everything on it: here both leave it as it is.
 */
export function useFormAction<Output>(action: FormAction<Output>, { answered, alone = false }: Manners<Output> = {}) {
  // Without a script the browser posts the form, and the page is drawn with this. React finds its form by the place in the
  // page, or by the address that the form is sent to: the empty one is that of the page itself.
  const [posted, post] = useActionState(action, null, alone ? '' : undefined);
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
    return { ok: false, code: 'internal', message: unstable_isUnrecognizedActionError(error) ? OUTDATED : UNANSWERED };
  }
}
