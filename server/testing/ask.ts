import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

export interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

export interface Question {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
  /** The connections to use; by default those of all tests of this process. */
  agent?: Agent;
}

const shared = new Agent({ keepAlive: true, maxSockets: 256 });

/** One request as a client of any kind may send it: every header, `Host` included, is the test's. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body, agent = shared }: Question = {},
): Promise<Asked> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
      });
    });
    asking.once('error', reject);
    asking.end(body);
  });
}

/** Closes what `ask` kept open, so that a server need not wait for it. */
export function hangUp(): void {
  shared.destroy();
}
