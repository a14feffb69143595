import type { ReactNode } from 'react';
import { DeskFrame } from '@/components/desk/desk-frame';
import { SessionOver } from '@/components/desk/session-over';
import { currentSession } from '@/lib/auth/current-session';
import { readerContext } from '@/lib/http/reader-context';
import { siteSettings } from '@/lib/settings/queries';

/** Chrome, not a gate: every page checks by itself who asks. */
export default async function Layout({ children }: { children: ReactNode }) {
  const [session, { siteName }] = await Promise.all([currentSession(), siteSettings()]);
  if (!session) {
    const refused = readerContext.getStore()?.refusedForm;
    return refused ? <SessionOver form={refused}>{children}</SessionOver> : children;
  }
  return (
    <DeskFrame siteName={siteName} actor={session.actor}>
      {children}
    </DeskFrame>
  );
}
