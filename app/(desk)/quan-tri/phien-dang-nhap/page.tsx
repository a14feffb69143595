import type { Metadata } from 'next';
import { OwnAccount } from '@/components/desk/own-account';
import { OwnSessions } from '@/components/desk/own-sessions';
import { SignInTries } from '@/components/desk/sign-in-tries';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { ownSessions, ownSignInTries } from '@/lib/auth/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Phiên đăng nhập' };

export default async function Page() {
  const session = await sessionOrSignIn(routes.mySessions());
  const [sessions, tries] = await Promise.all([ownSessions(session), ownSignInTries(session)]);
  return (
    <>
      <OwnSessions sessions={sessions} />
      <SignInTries tries={tries} />
      <OwnAccount actor={session.actor} email={session.email} />
    </>
  );
}
