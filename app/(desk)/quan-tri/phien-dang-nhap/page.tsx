import type { Metadata } from 'next';
import { OwnSessions } from '@/components/desk/own-sessions';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { ownSessions } from '@/lib/auth/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Phiên đăng nhập' };

export default async function Page() {
  const session = await sessionOrSignIn(routes.mySessions());
  return <OwnSessions sessions={await ownSessions(session)} />;
}
