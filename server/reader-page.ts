import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import inject from 'light-my-request';
import { type ReaderContext, readerContext } from '@/lib/http/reader-context';

export interface RenderedPage {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** The script of another site that the page says it loads. */
  measuringScript?: string;
}

/** Only these answers of Next reach readers; the rest (Vary on router headers, preloads, its own caching) is not for them. */
const KEPT = ['content-type', 'location', 'x-robots-tag'];

/**
 * Renders one page by an in-process request to Next, always as a plain anonymous GET for HTML, and applies the status
 * or the redirect the page asked for. Rejects when Next itself failed without an answer.
 */
export async function renderReaderPage(
  next: RequestListener,
  host: string,
  url: string,
  context: ReaderContext,
): Promise<RenderedPage> {
  // Awaited inside: inject() begins when its result is first asked for, and that must happen in this context.
  const response = await readerContext.run(
    context,
    async () =>
      await inject(next, {
        method: 'GET',
        url,
        headers: { host, accept: 'text/html', 'user-agent': 'cong-tin-front' },
      }),
  );
  if (context.redirectTo !== undefined) {
    return { status: 308, headers: { location: context.redirectTo }, body: Buffer.alloc(0) };
  }
  const headers: OutgoingHttpHeaders = {};
  for (const name of KEPT) if (response.headers[name] !== undefined) headers[name] = response.headers[name];
  // A page may have said 404 before something below it broke.
  const status = response.statusCode >= 500 ? response.statusCode : (context.status ?? response.statusCode);
  return { status, headers, body: response.rawPayload, measuringScript: context.measuringScript };
}
