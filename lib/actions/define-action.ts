import 'server-only';
import type { z } from 'zod';
import { requireSession } from '@/lib/auth/current-session';
import type { SignedIn } from '@/lib/auth/session';
import { DomainError, type Result } from '@/lib/errors';
import { type ReaderContext, readerContext } from '@/lib/http/reader-context';
import { log } from '@/lib/log';
import { recordRefusal } from './record-refusal';

/** For anybody. */
export interface OpenAction<Input, Output> {
  input: z.ZodType<Input>;
  signedIn?: false;
  command: (input: Input, request: ReaderContext) => Promise<Output>;
}

/** For people with a session; what they may do is the command's to decide. */
export interface SignedInAction<Input, Output> {
  input: z.ZodType<Input>;
  signedIn: true;
  /** What the audit log calls a refused call: `<subject>.<verb>`. */
  act: string;
  command: (session: SignedIn, input: Input) => Promise<Output>;
}

export type ActionDefinition<Input, Output> = OpenAction<Input, Output> | SignedInAction<Input, Output>;

type Action<Output> = (raw: unknown) => Promise<Result<Output>>;

const INVALID = 'Dữ liệu gửi lên không hợp lệ.';
const INTERNAL = 'Hệ thống đang gặp sự cố, xin thử lại sau ít phút.';

/**
 * The one way from a server action to a command: finds out who asks when the action wants to know, checks the input,
 * turns what a person did wrong into a sentence and everything else into a log entry. Nothing is thrown to the caller.
 */
export function defineAction<Input, Output>(definition: SignedInAction<Input, Output>): Action<Output>;
export function defineAction<Input, Output>(definition: OpenAction<Input, Output>): Action<Output>;
export function defineAction<Input, Output>(definition: ActionDefinition<Input, Output>): Action<Output> {
  return (raw) => runAction(definition, raw);
}

export async function runAction<Input, Output>(
  definition: ActionDefinition<Input, Output>,
  raw: unknown,
): Promise<Result<Output>> {
  const request = readerContext.getStore();
  if (!request) {
    log.error('an action was called outside the front');
    return { ok: false, code: 'internal', message: INTERNAL };
  }
  let session: SignedIn | null = null;
  try {
    // Before the input, so that a stranger learns nothing about what would be valid.
    if (definition.signedIn) session = await requireSession();
    const parsed = definition.input.safeParse(raw);
    if (!parsed.success) return { ok: false, code: 'invalid', message: INVALID, fieldErrors: byField(parsed.error) };
    return { ok: true, data: await call(definition, session, request, parsed.data) };
  } catch (error) {
    if (error instanceof DomainError) {
      if (definition.signedIn) await recordRefusal(definition.act, { error, session, raw, request });
      return { ok: false, code: error.code, message: error.message, fieldErrors: error.fieldErrors };
    }
    log.error({ err: error, requestId: request.requestId }, 'an action failed');
    return { ok: false, code: 'internal', message: INTERNAL };
  }
}

function call<Input, Output>(
  definition: ActionDefinition<Input, Output>,
  session: SignedIn | null,
  request: ReaderContext,
  input: Input,
): Promise<Output> {
  if (!definition.signedIn) return definition.command(input, request);
  if (!session) throw new Error('a session was required and is not there');
  return definition.command(session, input);
}

/** The first thing wrong with each field. */
function byField(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    if (path[0] !== undefined) fields[String(path[0])] ??= message;
  }
  return fields;
}
