import 'server-only';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { currentSession } from '@/lib/auth/current-session';
import { storage } from '@/lib/storage/storage';
import { parseByteRange } from './byte-range';
import { deskFile, publicFile, type ServedFile } from './queries';

/**
 * A key's bytes never change, so a browser may keep them; only a week, because a picture can be withdrawn for what it
 * shows. Shared caches ask us again after a minute (a 304 when it is still public), so a withdrawal reaches them too.
 */
const CACHE_PUBLIC = 'public, max-age=604800, s-maxage=60, immutable';

/** What only the desk may see yet is kept nowhere on the way, nor in a browser somebody else may use next. */
const CACHE_DESK = 'private, no-store';

/** What no answer goes without: the bytes are a picture and nothing else, whatever a browser thinks of them. */
const SAFETY = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const notFound = () =>
  new Response('Không có tệp này.', {
    status: 404,
    headers: { ...SAFETY, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/**
 * Answers GET and HEAD for /media/<key>. Readers get what stands in a live article; who is signed in gets every picture
 * that is ready, to choose from and to look at in a draft.
 */
export async function serveFile(request: Request, key: string): Promise<Response> {
  const live = await publicFile(key);
  const file = live ?? ((await currentSession()) && (await deskFile(key)));
  if (!file) return notFound();

  const etag = `"${file.storageKey}"`;
  const cache = live ? CACHE_PUBLIC : CACHE_DESK;
  const headers = { ...SAFETY, ETag: etag, 'Cache-Control': cache, 'Accept-Ranges': 'bytes' };
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });

  const ifRange = request.headers.get('if-range');
  const range = ifRange && ifRange !== etag ? null : parseByteRange(request.headers.get('range'), file.byteSize);
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${file.byteSize}` } });
  }
  const body = await openBody(request, file, range ?? undefined);
  if (body === 'missing') return notFound();
  const part = range && { 'Content-Range': `bytes ${range.start}-${range.end}/${file.byteSize}` };
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      ...part,
      'Content-Type': file.contentType,
      'Content-Length': String(range ? range.end - range.start + 1 : file.byteSize),
    },
  });
}

async function openBody(request: Request, file: ServedFile, range?: { start: number; end: number }) {
  if (request.method === 'HEAD') return (await storage().exists(file.storageKey)) ? null : 'missing';
  const stream = await storage().open(file.storageKey, range);
  // Node's and the DOM's ReadableStream are one thing under two type names.
  return stream ? (Readable.toWeb(stream) as NodeReadableStream as ReadableStream<Uint8Array>) : 'missing';
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
