import type { NextRequest } from 'next/server';
import { coloursFor } from '@/lib/settings/queries';

export const dynamic = 'force-dynamic';

/** The ward's own colours. Only those it has: whoever asks for others shall not fill the cache with them. */
export async function GET(request: NextRequest): Promise<Response> {
  const stylesheet = await coloursFor(`#${request.nextUrl.searchParams.get('mau')}`);
  if (stylesheet === null) return new Response('Không có bảng màu này.\n', { status: 404 });
  return new Response(stylesheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
