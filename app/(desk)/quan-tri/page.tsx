import type { Metadata } from 'next';
import { SignInTries } from '@/components/desk/sign-in-tries';
import { Welcome } from '@/components/desk/welcome';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { ownSignInTries } from '@/lib/auth/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Khu biên tập' };

export default async function Page() {
  const session = await sessionOrSignIn(routes.desk());
  return (
    <>
      <Welcome actor={session.actor} email={session.email} />
      <SignInTries tries={await ownSignInTries(session)} />
    </>
  );
}
