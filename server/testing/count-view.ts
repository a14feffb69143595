import { type Asked, ask } from './ask';

/** The name of the counting action, as /reader.js finds it: in the hidden field of the page's form. */
export async function countingAction(origin: string, path: string): Promise<string> {
  const { text } = await ask(origin, path);
  const action = /name="\$ACTION_ID_([0-9a-f]+)"/.exec(text)?.[1];
  if (!action) throw new Error(`${path} has no counting form`);
  return action;
}

export interface View {
  path: string;
  number: number;
  action: string;
  userAgent: string;
  headers?: Record<string, string>;
}

/** The call of /reader.js. */
export function sendView(origin: string, { path, number, action, userAgent, headers = {} }: View): Promise<Asked> {
  return ask(origin, path, {
    method: 'POST',
    headers: {
      'next-action': action,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      origin,
      'user-agent': userAgent,
      ...headers,
    },
    body: JSON.stringify([number]),
  });
}

/** The count as the page would show it; null when the call was refused. */
export function shownViews({ status, text }: Asked): string | null {
  const line = status === 200 ? /^1:(\{.*\})$/m.exec(text)?.[1] : undefined;
  if (!line) return null;
  const result = JSON.parse(line) as { ok: boolean; data?: { views: string } };
  return result.ok ? (result.data?.views ?? null) : null;
}

/** One of many people: no two have the same agent. */
export const person = (index: number) => `Mozilla/5.0 (X11; Linux x86_64; rv:${index}) Gecko/20100101 Firefox/140.0`;
