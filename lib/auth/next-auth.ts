import 'server-only';
import type { AuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import { DomainError } from '@/lib/errors';
import { readerContext } from '@/lib/http/reader-context';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { signIn } from './commands/sign-in';
import { signOut } from './commands/sign-out';
import { signInInput } from './input';
import { SESSION } from './limits';
import { authSecret } from './secret';
import { findSession } from './session';
import { sessionCookie } from './session-cookie';

/** next-auth's own endpoints over the same commands, cookie and table as our forms. */
export function nextAuthOptions(): AuthOptions {
  const { name, options } = sessionCookie();
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: SESSION.absolute },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    pages: { signIn: routes.signIn(), signOut: routes.desk(), error: routes.signIn(), verifyRequest: routes.signIn() },
    providers: [credentials({ credentials: { email: { type: 'email' }, password: { type: 'password' } }, authorize })],
    callbacks: {
      async jwt({ token, user }) {
        if (user) return { sid: user.id };
        // Thrown to next-auth, which answers "no session" and takes the cookie away.
        if (!(await askingSession())) throw new Error('the session is over');
        return { sid: token.sid };
      },
      async session({ session }) {
        const signedIn = await askingSession();
        return { expires: session.expires, user: { name: signedIn?.actor.name } };
      },
    },
    events: {
      async signOut() {
        const session = await askingSession();
        if (session) await signOut(session);
      },
    },
    logger: {
      error: (code) => log.info({ code }, 'next-auth refused'),
      warn: (code) => log.info({ code }, 'next-auth warned'),
      debug: () => undefined,
    },
  };
}

const askingSession = () => findSession(readerContext.getStore()?.sessionCookie);

/** The session's token takes the place of a user's id; null, whatever the reason, is next-auth's one refusal. */
async function authorize(given: unknown): Promise<{ id: string } | null> {
  const request = readerContext.getStore();
  const parsed = signInInput.safeParse(given);
  if (!request || !parsed.success) return null;
  try {
    return { id: (await signIn(parsed.data, request)).token };
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
