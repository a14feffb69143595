import type { Server } from 'node:http';
import { Server as ConnectionServer, type Socket } from 'node:net';
import { log } from '@/lib/log';

/** So long an idle connection stays open for a request that is already on its way, and is then answered. */
const LINGER_MS = 1000;
const LOOK_EVERY_MS = 100;
const CUT_AFTER_MS = 10_000;

/**
 * Watches the connections of a server that does not listen yet, and returns what drains it: nobody new is let in,
 * requests under way are answered, each connection ends with its answer, and what is still open after ten seconds is cut.
 */
export function drainable(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });

  function closeIdle(): void {
    server.closeIdleConnections();
    // Browsers connect ahead of their first request; to Node such a connection is busy.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  }

  return () =>
    new Promise((resolve) => {
      // Otherwise a connection that is kept alive carries one request after another until it is cut in the middle.
      server.prependListener('request', (_request, response) => {
        response.shouldKeepAlive = false;
      });
      let looking: NodeJS.Timeout | undefined;
      const lingering = setTimeout(() => {
        looking = setInterval(closeIdle, LOOK_EVERY_MS);
      }, LINGER_MS);
      const cut = setTimeout(() => {
        log.warn({ connections: open.size }, 'connections were cut');
        for (const socket of open) socket.destroy();
      }, CUT_AFTER_MS);
      // The HTTP server's own close() would end idle connections at once: under load every one is idle for an instant,
      // and the request that its client is just sending would be lost.
      ConnectionServer.prototype.close.call(server, () => {
        clearTimeout(lingering);
        clearInterval(looking);
        clearTimeout(cut);
        resolve();
      });
    });
}
