import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MOST_WRITTEN_BYTES } from '@/lib/articles/limits';
import { sessionCookie } from '@/lib/auth/session-cookie';
import { BoundedQueue, OverloadedError } from '@/lib/bounded-queue';
import type { Env } from '@/lib/env';
import { type ReaderContext, readerContext } from '@/lib/http/reader-context';
import { log } from '@/lib/log';
import { hostCheck, isSameSite } from './allowed-hosts';
import { clientAddress } from './client-address';
import { cookieValue } from './cookie-value';
import { prepareDesk } from './desk-head';
import { isDesk, isWriting } from './desk-routes';
import { healthAnswer } from './health';
import { MinuteLimit } from './minute-limit';
import { queuedUntilAnswer } from './queued-work';
import { securityHead } from './response-heads';
import { sendPlain, sendPrepared } from './send';
import type { StaticFiles } from './static-files';

const MAX_URL = 4096;
/** A reader's page sends the number of an article and nothing else. */
const MAX_VIEW_BODY = 1024;
const MAX_ACTION_BODY = 1024 * 1024;
/** Calls that write: three times the pool at work, so that a connection never waits for Next. */
const WRITES_AT_ONCE = 32;
const WRITES_WAITING = 500;
/** Reading at the desk, and pictures: each less than the pool, so that a flood of one leaves something for the other. */
const DESK_AT_ONCE = 8;
const DESK_WAITING = 100;
/** A crowd that comes to a new article wants many pictures at once, and the next moment none. */
const PICTURES_AT_ONCE = 6;
const PICTURES_WAITING = 500;
/** Routes that Next answers by itself, without a way up or around; every other GET is a page for readers, or not there. */
const FOR_NEXT = /^\/(?:api\/luot-xem|media)\/[\w-]+(?:[./][\w-]+)*$/;
/** What the development client asks for besides pages. The files of a build are served before. */
const OF_DEVELOPMENT = /^\/_/;
const COUNTING_GET = /^\/api\/luot-xem\//;
const COUNTING_PAGE = /^\/(?:bai-viet|video|trang)\//;
/** Headers by which a client could speak to Next's internals or pretend to be a proxy. */
const DROPPED =
  /^(?:x-middleware-|x-invoke-|x-nextjs-|x-matched-path|x-now-route-matches|next-resume|x-forwarded-(?:host|proto|port)|forwarded$|x-original-url|x-rewrite-url|x-http-method-override|x-nonce$|content-security-policy)/;

/** By these the development client finds the other half of an action's answer, which comes over its socket. */
const OF_DEVELOPMENT_CLIENT = /^x-nextjs-(?:html-)?request-id$/;

export interface ReaderSide {
  sendFresh(request: IncomingMessage, response: ServerResponse, url: string): boolean;
  send(request: IncomingMessage, response: ServerResponse, rawUrl: string): Promise<void>;
}

export interface FrontParts {
  env: Env;
  dev: boolean;
  /** Resolves when the answer is sent. */
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  files: StaticFiles;
  readers: ReaderSide;
}

/** Sends the answer to a request that must not reach Next; false when there is nothing to object to. */
type Objection = (request: IncomingMessage, response: ServerResponse, path: string, reading: boolean) => boolean;

function mostBytes(path: string): number {
  if (!isDesk(path)) return MAX_VIEW_BODY;
  return isWriting(path) ? MOST_WRITTEN_BYTES : MAX_ACTION_BODY;
}

function objections(env: Env): Objection {
  const isOurHost = hostCheck(env.SITE_URL);
  const viewLimit = new MinuteLimit(env.VIEW_LIMIT);
  return (request, response, path, reading) => {
    const { host, origin } = request.headers;
    const refuse = (status: number, text: string) => {
      // A body that is not wanted is not waited for either.
      if (!reading) response.setHeader('connection', 'close');
      sendPlain(response, status, text, status === 429 ? { 'retry-after': '60' } : {});
      return true;
    };
    if (!isOurHost(host)) {
      return refuse(
        421,
        `Máy chủ này chỉ phục vụ ${env.SITE_URL}. Người vận hành: đặt biến SITE_URL cho đúng tên miền.`,
      );
    }
    // Pages for readers hold one action, and only their script sends it; any other POST would be a page drawn uncached.
    const counted = COUNTING_PAGE.test(path) && request.headers['next-action'] !== undefined;
    const acting = request.method === 'POST' && (counted || isDesk(path));
    if (!reading && !acting) return refuse(405, 'Phương thức không được hỗ trợ.');
    if (path === '/_next/image') return refuse(404, 'Không có trang này.');
    if (!reading && !isSameSite(origin, host, env.SITE_URL)) {
      return refuse(403, 'Yêu cầu này không được gửi từ một trang của cổng.');
    }
    if (!reading && request.headers['content-length'] === undefined) {
      return refuse(411, 'Thiếu độ dài của nội dung gửi lên.');
    }
    if (!reading && Number(request.headers['content-length'] ?? 0) > mostBytes(path)) {
      return refuse(413, 'Nội dung gửi lên quá lớn.');
    }
    const counting = reading ? COUNTING_GET.test(path) : COUNTING_PAGE.test(path);
    if (counting && !viewLimit.allows(clientAddress(request, env.TRUSTED_PROXIES))) {
      return refuse(429, 'Quá nhiều lượt trong một phút.');
    }
    return false;
  };
}

/** A page of the desk says its status while it is drawn; Next sends the head only when the whole page is there. */
function answerAsAsked(response: ServerResponse, context: ReaderContext): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...head: unknown[]) =>
    writeHead(status === 200 ? (context.status ?? status) : status, ...head);
}

/** The front: decides who answers a request, and keeps from Next what is none of its business. */
export function createFront({ env, dev, next, files, readers }: FrontParts) {
  const isOurHost = hostCheck(env.SITE_URL);
  const objects = objections(env);
  const sendHealth = healthAnswer();
  const security = securityHead(env.SITE_URL);
  const cookieName = sessionCookie().name;
  const writes = new BoundedQueue(WRITES_AT_ONCE, WRITES_WAITING);
  const deskReads = new BoundedQueue(DESK_AT_ONCE, DESK_WAITING);
  const pictures = new BoundedQueue(PICTURES_AT_ONCE, PICTURES_WAITING);

  /** For answers that are not prepared with these headers: refusals, health and Next's own. */
  function guard(response: ServerResponse): void {
    for (let i = 0; i < security.length; i += 2) response.setHeader(security[i] ?? '', security[i + 1] ?? '');
  }

  function contextOf(request: IncomingMessage): ReaderContext {
    const purpose = `${request.headers['sec-purpose'] ?? ''}${request.headers.purpose ?? ''}`;
    return {
      requestId: randomUUID(),
      clientAddress: clientAddress(request, env.TRUSTED_PROXIES),
      userAgent: request.headers['user-agent'] ?? '',
      prefetch: purpose.includes('prefetch'),
      internal: false,
      sessionCookie: cookieValue(request.headers.cookie, cookieName),
    };
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const path = url.replace(/\?.*$/s, '');
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const file = reading && isOurHost(request.headers.host) ? files.find(path) : null;
    if (file) return sendPrepared(request, response, await file, 'hit');

    guard(response);
    if (url.length > MAX_URL) return sendPlain(response, 414, 'Địa chỉ quá dài.');
    if (!url.startsWith('/')) return sendPlain(response, 400, 'Yêu cầu không hợp lệ.');
    if (path === '/api/health') return sendHealth(response);
    if (objects(request, response, path, reading)) return;
    // Next's development client fetches pages by its router headers; in production nobody may.
    const routerFetch = dev && (request.headers.rsc !== undefined || OF_DEVELOPMENT.test(path));
    const desk = isDesk(path);
    if (reading && !desk && !FOR_NEXT.test(path) && !routerFetch) return readers.send(request, response, url);

    for (const name of Object.keys(request.headers)) {
      if (DROPPED.test(name) && !(dev && OF_DEVELOPMENT_CLIENT.test(name))) delete request.headers[name];
    }
    if (desk) prepareDesk(request, response, { siteUrl: env.SITE_URL, dev });
    const context = contextOf(request);
    if (desk && reading) answerAsAsked(response, context);
    const toNext = () => readerContext.run(context, () => next(request, response));
    if (routerFetch) return toNext();
    const writing = !reading || COUNTING_GET.test(path);
    await queuedUntilAnswer(writing ? writes : desk ? deskReads : pictures, response, toNext);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (reading && isOurHost(request.headers.host) && readers.sendFresh(request, response, url)) return;
    answer(request, response, url).catch((error: unknown) => {
      if (error instanceof OverloadedError) {
        return sendPlain(response, 503, 'Hệ thống đang quá tải, xin thử lại sau ít giây.', { 'retry-after': '5' });
      }
      // A one-time link in the log would let whoever reads the log in.
      log.error({ err: error, url: isDesk(url.replace(/\?.*$/s, '')) ? '(desk)' : url }, 'the front failed');
      if (response.headersSent) response.destroy();
      else sendPlain(response, 500, 'Hệ thống đang gặp sự cố.');
    });
  };
}
