import { createServer, type RequestListener, type Server } from 'node:http';
import next from 'next';
import { forgetExpired } from '@/lib/auth/commands/forget-expired';
import { BoundedQueue } from '@/lib/bounded-queue';
import { closeDatabase } from '@/lib/db/client';
import type { Env } from '@/lib/env';
import { epochState } from '@/lib/epoch/state';
import { watchEpoch } from '@/lib/epoch/watch';
import { OperatorError } from '@/lib/errors';
import { browserAssets } from '@/lib/http/browser-assets';
import { log } from '@/lib/log';
import { findRedirect } from '@/lib/redirects/queries';
import { forgetMarks } from '@/lib/views/commands/forget-marks';
import { buildBrowserAssets, loadBrowserAssets } from './browser-assets';
import { developmentReaders } from './development-readers';
import { drainable } from './drain';
import { failureLog } from './failure-log';
import { createFront } from './front';
import { withoutRuntime } from './html-rewriter';
import { MovedAddresses } from './moved-addresses';
import { ReaderAnswers } from './reader-answers';
import { ReaderCache } from './reader-cache';
import { type RenderedPage, renderReaderPage } from './reader-page';
import { ReadyPages } from './ready-pages';
import { pageHead, securityHead } from './response-heads';
import { startScheduler } from './scheduler';
import { SPECULATION_RULES, SPECULATION_RULES_PATH } from './speculation-rules';
import { StaticFiles } from './static-files';

const HOUSEKEEPING_MS = 5 * 60_000;
const RENDERS_AT_ONCE = 4;
const RENDERS_WAITING = 100;

function listen(server: Server, env: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new OperatorError(`Cổng ${env.PORT} đang có chương trình khác dùng.`, { cause: error }) : error);
    });
    server.listen(env.PORT, env.HOST, resolve);
  });
}

/** Draws a page as readers get it: under the site's own host, so that no request can choose what links say. */
function pageRenderer(handle: RequestListener, env: Env) {
  const host = new URL(env.SITE_URL).host;
  return (url: string, { internal = false, requestId = 'fill' } = {}): Promise<RenderedPage> =>
    renderReaderPage(handle, host, url, { requestId, clientAddress: '', userAgent: '', prefetch: false, internal });
}

function withoutFramework(page: RenderedPage): RenderedPage {
  if (!String(page.headers['content-type']).startsWith('text/html')) return page;
  const { reader, theme } = browserAssets();
  const scripts = new Set([reader, theme, ...(page.measuringScript ? [page.measuringScript] : [])]);
  return { ...page, body: Buffer.from(withoutRuntime(page.body.toString(), scripts)) };
}

/** Serves the portal in this process until `close`, which drains; the database must be migrated and the build be there. */
export async function serve({ dev, env }: { dev: boolean; env: Env }): Promise<{ close(): Promise<void> }> {
  if (dev) await buildBrowserAssets();
  const scripts = await loadBrowserAssets();
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    // How often those two are looked at; by default every half minute.
    connectionsCheckingInterval: 2000,
    keepAliveTimeout: 65_000,
  });
  const drain = drainable(server);
  // Next listens for upgrades on the server it is given, past the front, and leaves them open. Only its development tools
  // need one; production gets a server that hears of no connection, and our own then takes an upgrade for a plain request.
  const httpServer = dev ? server : createServer();
  const app = next({ dev, dir: process.cwd(), hostname: env.HOST, port: env.PORT, httpServer });
  await app.prepare();
  const handle = app.getRequestHandler();
  const toNext: RequestListener = (request, response) => void handle(request, response);
  const render = pageRenderer(toNext, env);
  const epoch = await watchEpoch();

  const security = securityHead(env.SITE_URL);
  const head = ({ measuringScript }: RenderedPage) => [...security, ...pageHead(env.SITE_URL, measuringScript)];
  const queue = new BoundedQueue(RENDERS_AT_ONCE, RENDERS_WAITING);
  const draw = async (url: string, internal = false) =>
    withoutFramework(await queue.run(() => render(url, { internal })));
  const readyPages = new ReadyPages((status) => draw(`/su-co/${status}`, true));
  const cache = new ReaderCache({ render: draw, current: epochState, failed: failureLog(), head });
  const moved = new MovedAddresses({ find: findRedirect, current: epochState });
  const generated = new Map([...scripts, [SPECULATION_RULES_PATH, Buffer.from(SPECULATION_RULES)]]);
  const files = dev ? StaticFiles.generatedOnly(security, generated) : await StaticFiles.load(security, generated);
  const readers = dev
    ? developmentReaders((url, requestId) => render(url, { requestId }))
    : new ReaderAnswers(cache, moved, readyPages, head);
  server.on('request', createFront({ env, dev, next: handle, files, readers }));
  await listen(server, env);
  if (!dev) await readyPages.start();
  const scheduler = startScheduler();

  const housekeeping = setInterval(() => {
    forgetMarks().catch((error: unknown) => log.warn({ err: error }, 'view marks were not cleaned up'));
    forgetExpired().catch((error: unknown) => log.warn({ err: error }, 'expired sessions were not cleaned up'));
  }, HOUSEKEEPING_MS);
  housekeeping.unref();

  return {
    async close() {
      clearInterval(housekeeping);
      readyPages.stop();
      await scheduler.stop();
      await drain();
      await epoch.stop();
      await app.close();
      await closeDatabase();
    },
  };
}
