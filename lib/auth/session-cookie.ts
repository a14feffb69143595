import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { env } from '@/lib/env';
import { SESSION } from './limits';
import { authSecret } from './secret';

/** On TLS the prefix makes the browser refuse the cookie from a sibling host or over plain HTTP. */
export function sessionCookie() {
  const secure = env().SITE_URL.startsWith('https:');
  return {
    name: secure ? '__Host-congtin.session' : 'congtin.session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}

/** What the cookie holds: the session's token and nothing else, in next-auth's own encryption. */
export const sealSession = (token: string): Promise<string> =>
  encode({ token: { sid: token }, secret: authSecret(), maxAge: SESSION.absolute });

export async function unsealSession(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  try {
    const content = await decode({ token: cookie, secret: authSecret() });
    return typeof content?.sid === 'string' ? content.sid : null;
  } catch {
    // Made up, altered, or sealed with another secret.
    return null;
  }
}
