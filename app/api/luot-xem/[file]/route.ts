import { env } from '@/lib/env';
import { DomainError } from '@/lib/errors';
import { readerContext } from '@/lib/http/reader-context';
import { log } from '@/lib/log';
import { recordView } from '@/lib/views/commands/record-view';
import { isAskedByForeignPage } from '@/lib/views/foreign-page';

/** The smallest transparent GIF. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Counts for readers without JavaScript: the command is the one of `recordViewAction`, the answer a pixel. */
export async function GET({ headers }: Request, { params }: RouteContext<'/api/luot-xem/[file]'>): Promise<Response> {
  const number = /^([1-9]\d{0,14})\.gif$/.exec((await params).file)?.[1];
  const request = readerContext.getStore();
  if (!number || !request) return new Response(null, { status: 404 });
  try {
    if (!isAskedByForeignPage(headers, env().SITE_URL)) await recordView(Number(number), request);
  } catch (error) {
    if (error instanceof DomainError) return new Response(null, { status: 404 });
    log.error({ err: error, requestId: request.requestId }, 'a view was not counted');
  }
  return new Response(PIXEL, { headers: { 'content-type': 'image/gif', 'cache-control': 'no-store' } });
}

/** Asking whether the picture is there is not looking at the article. */
export function HEAD(): Response {
  return new Response(null, { headers: { 'content-type': 'image/gif', 'cache-control': 'no-store' } });
}
