import { connect, type Socket } from 'node:net';
import { parseRawResponse, type RawResponse } from './raw-response';

/** One kept-open connection that asks one thing at a time: the cheapest client there is, and the same for every server. */
export class RawConnection {
  private pending: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (response: RawResponse) => void; reject: (error: Error) => void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<RawConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new RawConnection(socket)));
      socket.once('error', reject);
    });
  }

  ask(request: string): Promise<RawResponse> {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('the connection is closed'));
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.waiting = null;
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    const response = parseRawResponse(this.pending);
    if (!response) return;
    this.pending = this.pending.subarray(response.wireBytes);
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve(response);
  }

  private fail(error: Error): void {
    this.waiting?.reject(error);
    this.waiting = null;
  }
}

/** The text of a GET as a browser of today would send it, in what matters to a server. */
export function getRequest(path: string, encoding = 'br, gzip', cookie = ''): string {
  const signedIn = cookie && `Cookie: ${cookie}\r\n`;
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Encoding: ${encoding}\r\n${signedIn}User-Agent: Mozilla/5.0 (bench)\r\n\r\n`;
}

/** What /reader.js sends to count a view; `agent` may hold the placeholder that the load generator numbers. */
export function countRequest(path: string, number: number, action: string, agent: string): string {
  const body = JSON.stringify([number]);
  return `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\nNext-Action: ${action}\r\nAccept: text/x-component\r\nAccept-Encoding: br, gzip\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: ${body.length}\r\nUser-Agent: ${agent}\r\n\r\n${body}`;
}

/** One answer over a connection of its own. */
export async function askOnce(port: number, request: string): Promise<RawResponse> {
  const connection = await RawConnection.open(port);
  try {
    return await connection.ask(request);
  } finally {
    connection.close();
  }
}
