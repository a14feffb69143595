import type { ReactNode } from 'react';
import { DeskFrame } from '@/components/desk/desk-frame';
import { currentSession } from '@/lib/auth/current-session';
import { siteSettings } from '@/lib/settings/queries';

/** Chrome, not a gate: every page checks by itself who asks. */
export default async function Layout({ children }: { children: ReactNode }) {
  const [session, { siteName }] = await Promise.all([currentSession(), siteSettings()]);
  if (!session) return children;
  return (
    <DeskFrame siteName={siteName} actor={session.actor}>
      {children}
    </DeskFrame>
  );
}
