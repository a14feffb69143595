import { createServer } from 'node:net';
import { hasCode } from '@/cli/system-errors';

/** Is `port` free on `host`? Other failures than "in use" are thrown. */
export function isPortFree(port: number, host: string): Promise<boolean> {
  return listenOnce(port, host).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'EADDRINUSE')) return false;
      throw error;
    },
  );
}

/** A port of this machine's loopback that nobody listens on right now. */
export const findFreePort = () => listenOnce(0, '127.0.0.1');

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
