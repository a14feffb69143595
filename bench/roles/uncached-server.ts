import { createServer } from 'node:http';
import next from 'next';
import { answerQuestions } from '@/bench/child';
import { sessionCookie } from '@/lib/auth/session-cookie';
import { env } from '@/lib/env';
import { readerContext } from '@/lib/http/reader-context';
import { loadBrowserAssets } from '@/server/browser-assets';
import { cookieValue } from '@/server/cookie-value';

/**
 * Our pages from Next alone: every request is rendered. No cache, no rewriter and no compression, so that what is
 * compared with the portal is the least that Next could cost.
 */
export async function serveUncached(): Promise<void> {
  const { HOST, PORT } = env();
  await loadBrowserAssets();
  const server = createServer();
  const app = next({ dev: false, dir: process.cwd(), hostname: HOST, port: PORT, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    const context = {
      requestId: 'bench',
      clientAddress: '',
      userAgent: '',
      prefetch: false,
      internal: false,
      sessionCookie: cookieValue(request.headers.cookie, sessionCookie().name),
    };
    void readerContext.run(context, () => handle(request, response));
  });
  await new Promise<void>((resolve) => server.listen(PORT, HOST, resolve));
  answerQuestions(async () => null);
}
