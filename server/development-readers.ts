import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReaderSide } from './front';
import type { RenderedPage } from './reader-page';

/** Development: every page is drawn anew and left as Next made it, so that its tools work. */
export function developmentReaders(render: (url: string, requestId: string) => Promise<RenderedPage>): ReaderSide {
  return {
    sendFresh: () => false,
    async send(request: IncomingMessage, response: ServerResponse, rawUrl: string) {
      const page = await render(rawUrl, randomUUID());
      response.writeHead(page.status, { ...page.headers, 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : page.body);
    },
  };
}
