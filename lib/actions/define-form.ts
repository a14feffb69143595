import 'server-only';
import type { Result } from '@/lib/errors';
import { readerContext } from '@/lib/http/reader-context';
import { type ActionDefinition, type OpenAction, runAction, type SignedInAction } from './define-action';

/** What a form shows of its last submission; null before the first. */
export type FormState<Output> = Result<Output> | null;

export type FormAction<Output> = (before: unknown, form: FormData) => Promise<FormState<Output>>;

interface FormManners<Output> {
  /** Fields that come back as they were typed when the command refuses. Never a password. */
  keep?: readonly string[];
  /** Fields that may stand several times in the form; the command gets all their values, in order. */
  lists?: readonly string[];
  /** What the browser is told after a success: a cookie, another page, a fresh look at this one. */
  after?: (data: Output, form: FormData) => Promise<void> | void;
}

/** `defineAction` for a form, with or without JavaScript: for `useActionState`. */
export function defineForm<Input, Output>(
  definition: SignedInAction<Input, Output> & FormManners<Output>,
): FormAction<Output>;
export function defineForm<Input, Output>(
  definition: OpenAction<Input, Output> & FormManners<Output>,
): FormAction<Output>;
export function defineForm<Input, Output>(
  definition: ActionDefinition<Input, Output> & FormManners<Output>,
): FormAction<Output> {
  return async (_before, form) => {
    const result = await runAction(definition, textFields(form, definition.lists));
    if (result.ok) {
      await definition.after?.(result.data, form);
      return result;
    }
    if (definition.signedIn && result.code === 'unauthenticated') keepForPage(definition.act, form);
    const typed = textFields(form, definition.lists);
    const kept = (definition.keep ?? []).map((name) => [name, String(typed[name] ?? '')]);
    return { ...result, values: Object.fromEntries(kept) };
  };
}

/** A form posted without a script is answered by a page, which has nothing else to draw the form from. */
function keepForPage(act: string, form: FormData): void {
  const context = readerContext.getStore();
  if (!context) return;
  const sent = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value]] : [],
  );
  context.refusedForm = { act, sent };
}

/** Without what React adds to find the action again. */
function textFields(form: FormData, lists: readonly string[] = []): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.fromEntries(lists.map((name) => [name, []]));
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue;
    const list = lists.includes(name) ? fields[name] : undefined;
    if (Array.isArray(list)) list.push(value);
    else fields[name] = value;
  }
  return fields;
}
