export interface RawResponse {
  status: number;
  /** Status line and headers as they came, without the blank line after them. */
  head: string;
  /** The body as it came over the wire, chunk framing removed. */
  body: Buffer;
  /** Bytes on the wire, head and framing included. */
  wireBytes: number;
}

/** The first whole HTTP/1.1 answer in `buffer`; null while more of it must come. Just enough for servers we know. */
export function parseRawResponse(buffer: Buffer): RawResponse | null {
  const headEnd = buffer.indexOf('\r\n\r\n');
  if (headEnd === -1) return null;
  const head = buffer.toString('latin1', 0, headEnd);
  const status = Number(head.slice(9, 12));
  const start = headEnd + 4;
  if (status === 304 || status === 204) return { status, head, body: Buffer.alloc(0), wireBytes: start };
  const length = /\r\ncontent-length: ?(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return buffer.length < end ? null : { status, head, body: buffer.subarray(start, end), wireBytes: end };
  }
  if (!/\r\ntransfer-encoding: ?chunked/i.test(head)) throw new Error(`an answer of unknown length: ${head}`);
  return parseChunked(buffer, start, status, head);
}

function parseChunked(buffer: Buffer, start: number, status: number, head: string): RawResponse | null {
  const chunks: Buffer[] = [];
  let at = start;
  for (;;) {
    const lineEnd = buffer.indexOf('\r\n', at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(buffer.toString('latin1', at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (buffer.length < next) return null;
    if (size === 0) return { status, head, body: Buffer.concat(chunks), wireBytes: next };
    chunks.push(buffer.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
}

/** A header of the answer; undefined when it has none of this name. */
export function headerOf(head: string, name: string): string | undefined {
  return new RegExp(`\\r\\n${name}: ?([^\\r]*)`, 'i').exec(head)?.[1];
}
