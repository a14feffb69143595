import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { KEPT_REFUSALS } from '@/lib/auth/limits';
import { countHit } from '@/lib/auth/rate-counter';
import { keyedHash } from '@/lib/auth/secret';
import type { SignedIn } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import type { DomainError } from '@/lib/errors';
import type { ReaderContext } from '@/lib/http/reader-context';
import { log } from '@/lib/log';
import { type Actor, systemActor } from '@/lib/users/actor';

interface Refused {
  error: DomainError;
  session: SignedIn | null;
  raw: unknown;
  request: ReaderContext;
}

/**
 * Audits that somebody was refused what is not theirs to do. Other refusals (a missing field, a stale version) are
 * everyday and not kept. Never fails the answer: the refusal itself stands.
 */
export async function recordRefusal(act: string, { error, session, raw, request }: Refused): Promise<void> {
  if (error.code !== 'forbidden' && error.code !== 'unauthenticated') return;
  const actor: Actor = session?.actor ?? systemActor('anonymous');
  try {
    const who = session ? `user ${session.actor.id}` : `address ${keyedHash('address', request.clientAddress)}`;
    const { hits } = await countHit(`refusals ${who}`, KEPT_REFUSALS.window);
    if (hits > KEPT_REFUSALS.limit) return;
    await db().transaction((tx) =>
      recordAudit(tx, actor, {
        action: 'access.refuse',
        subject: { type: 'action', id: act },
        after: { code: error.code, target: targetOf(raw) },
      }),
    );
  } catch (failure) {
    log.error({ err: failure, act, requestId: request.requestId }, 'a refusal was not audited');
  }
}

/** What the call was about, as far as it says; nothing else of what a stranger sent is kept. */
function targetOf(raw: unknown): string | null {
  const fields = Object(raw) as Record<string, unknown>;
  const named = ['edition', 'number', 'id'].find((name) => /^\d{1,15}$/.test(String(fields[name])));
  return named ? `${named} ${fields[named]}` : null;
}
