'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineForm } from '@/lib/actions/define-form';
import { routes } from '@/lib/routes';
import { signIn } from './commands/sign-in';
import { signOut } from './commands/sign-out';
import { signOutEverywhere } from './commands/sign-out-everywhere';
import { signInInput } from './input';
import { parseReturnPath } from './return-path';
import { sealSession, sessionCookie } from './session-cookie';

async function leave(): Promise<never> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
  return redirect(routes.signIn());
}

export const signInAction = defineForm({
  input: signInInput,
  command: signIn,
  keep: ['email'],
  after: async ({ token }, form) => {
    const { name, options } = sessionCookie();
    // Without an age it goes when the browser is closed; how long it is believed, the database decides.
    (await cookies()).set(name, await sealSession(token), options);
    redirect(parseReturnPath(String(form.get('returnTo') ?? '')));
  },
});

export const signOutAction = defineForm({
  input: z.object({}),
  signedIn: true,
  act: 'session.end',
  command: signOut,
  after: leave,
});

export const signOutEverywhereAction = defineForm({
  input: z.object({}),
  signedIn: true,
  act: 'session.end-all',
  command: ({ actor }) => signOutEverywhere(actor),
  after: leave,
});
