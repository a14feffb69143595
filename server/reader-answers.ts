import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { OverloadedError } from '@/lib/bounded-queue';
import { databaseAnswers } from '@/lib/db/client';
import { epochState } from '@/lib/epoch/state';
import { log } from '@/lib/log';
import { findRedirect } from '@/lib/redirects/queries';
import { type Answer, FillError, type ReaderCache } from './reader-cache';
import { readerUrl, slashlessUrl } from './reader-routes';
import type { ReadyPages } from './ready-pages';
import type { FlatHead } from './response-heads';
import { sendPrepared } from './send';

/** Answers what readers ask for: from the cache, by a redirect from an old address, or with a page of last resort. */
export class ReaderAnswers {
  /** Addresses that were looked up among the redirects in vain, with the content version of that look. */
  private readonly notMoved = new LRUCache<string, number>({ max: 5000 });

  constructor(
    private readonly cache: ReaderCache,
    private readonly readyPages: ReadyPages,
    private readonly head: FlatHead,
  ) {}

  /** The hot path: true when the answer was at hand and is sent. */
  sendFresh(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    const answer = this.cache.fresh(url);
    if (!answer || answer.entry.status === 404) return false;
    sendPrepared(request, response, answer.entry, answer.state);
    return true;
  }

  async send(request: IncomingMessage, response: ServerResponse, rawUrl: string): Promise<void> {
    const slashless = slashlessUrl(rawUrl);
    if (slashless !== null) {
      response.writeHead(308, { location: slashless }).end();
      return;
    }
    const url = readerUrl(rawUrl);
    let answer: Answer;
    try {
      answer = await this.cache.answer(url);
    } catch (error) {
      await this.sendTrouble(request, response, url, error);
      return;
    }
    const moved = answer.entry.status === 404 ? await this.movedTo(rawUrl) : null;
    if (moved) response.writeHead(308, { location: moved }).end();
    else sendPrepared(request, response, answer.entry, answer.state);
  }

  private async movedTo(rawUrl: string): Promise<string | null> {
    const { version } = epochState();
    if (this.notMoved.get(rawUrl) === version) return null;
    try {
      const target = await findRedirect(rawUrl);
      if (target === null) this.notMoved.set(rawUrl, version);
      return target;
    } catch {
      // Without the database an old address is answered like any unknown one.
      return null;
    }
  }

  private async sendTrouble(request: IncomingMessage, response: ServerResponse, url: string, error: unknown) {
    const overloaded = error instanceof OverloadedError;
    if (!overloaded && !(error instanceof FillError)) log.error({ err: error, url }, 'a page could not be drawn');
    const away = overloaded || !epochState().reachable || !(await databaseAnswers());
    const page = this.readyPages.page(away ? 503 : 500);
    response.writeHead(page.status, [
      ...this.head,
      ...Object.entries(page.headers).flatMap(([name, value]) => [name, String(value)]),
      'content-length',
      String(page.body.byteLength),
    ]);
    response.end(request.method === 'HEAD' ? undefined : page.body);
  }
}
