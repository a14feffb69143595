import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { DomainError } from '@/lib/errors';
import { readerContext } from '@/lib/http/reader-context';
import { routes } from '@/lib/routes';
import { findSession, markSeen, type SignedIn } from './session';

/** Who is asking, read from the database once a request: a suspension or a new role acts at the next one. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const session = await findSession(readerContext.getStore()?.sessionCookie);
  if (!session) return null;
  const { seenLately, ...signedIn } = session;
  if (!seenLately) await markSeen(signedIn.sessionId);
  return signedIn;
});

/** For commands: whoever is not signed in gets a sentence. */
export async function requireSession(): Promise<SignedIn> {
  const session = await currentSession();
  if (!session) throw new DomainError('unauthenticated', 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.');
  return session;
}

/** For pages of the desk, each by itself: whoever is not signed in is sent to sign in, and then back to `path`. */
export async function sessionOrSignIn(path: string): Promise<SignedIn> {
  return (await currentSession()) ?? redirect(routes.signIn(path));
}
