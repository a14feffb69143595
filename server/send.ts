import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding, type Encoded } from './encodings';
import { type CacheState, etag, matchesEtag, type PreparedHeads } from './response-heads';

/** An answer of which everything is decided but the encoding. */
export interface Prepared {
  status: number;
  hash: string;
  bodies: Encoded;
  heads: PreparedHeads;
}

/** Sends a prepared answer: the body, its head alone for HEAD, or 304 when the browser holds these very bytes. */
export function sendPrepared(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
  state: CacheState,
) {
  const encoding = acceptedEncoding(request.headers['accept-encoding'] as string | undefined);
  const head = prepared.heads[encoding][state];
  if (prepared.status === 200 && matchesEtag(request.headers['if-none-match'], etag(prepared.hash, encoding))) {
    response.writeHead(304, withoutLength(head));
    response.end();
    return;
  }
  response.writeHead(prepared.status, head as string[]);
  response.end(request.method === 'HEAD' ? undefined : prepared.bodies[encoding]);
}

/** A 304 carries what a 200 would have said, but the length and coding of the body it does not have. */
function withoutLength(head: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < head.length; i += 2) {
    const [name = '', value = ''] = [head[i], head[i + 1]];
    if (name !== 'content-length' && name !== 'content-encoding') kept.push(name, value);
  }
  return kept;
}

/** A short answer to a client that asked for something it should not. */
export function sendPlain(
  response: ServerResponse,
  status: number,
  text: string,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...more });
  response.end(`${text}\n`);
}
