import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { nextAuthOptions } from '@/lib/auth/next-auth';

type Context = RouteContext<'/api/auth/[...nextauth]'>;

const answer = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, nextAuthOptions());

export { answer as GET, answer as POST };
