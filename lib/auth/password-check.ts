import 'server-only';
import { availableParallelism } from 'node:os';
import { verify } from '@node-rs/argon2';
import { BoundedQueue, OverloadedError } from '@/lib/bounded-queue';
import { DomainError } from '@/lib/errors';
import { processWide } from '@/lib/process-wide';
import { generatePassword, hashPassword } from '@/lib/users/password';

/** Each check takes 19 MiB and a core for a while: more at once would only be slower, more waiting would be a siege. */
const WAITING = 20;
const queue = processWide('password-checks', () => new BoundedQueue(availableParallelism(), WAITING));

/** Compared with when there is no password to compare with, so that such an account takes as long as any other. */
const nobodysPassword = () => processWide('nobodys-password', () => hashPassword(generatePassword()));

/** Runs work that hashes a password when its turn comes; refuses when too much is waiting. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await queue.run(work);
  } catch (error) {
    if (!(error instanceof OverloadedError)) throw error;
    throw new DomainError('rate_limited', 'Hệ thống đang bận vì có nhiều người đăng nhập. Hãy thử lại sau ít giây.');
  }
}

/** True when `password` is the stored one. Costs one verification in any case. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const substitute = await nobodysPassword();
  const matches = await verify(stored ?? substitute, password.normalize('NFKC'));
  return matches && stored !== null;
}
