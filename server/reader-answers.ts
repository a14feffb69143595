import type { IncomingMessage, ServerResponse } from 'node:http';
import { OverloadedError } from '@/lib/bounded-queue';
import { databaseAnswers } from '@/lib/db/client';
import { epochState } from '@/lib/epoch/state';
import { NeedsRuntimeError } from './html-rewriter';
import type { MovedAddresses } from './moved-addresses';
import type { Answer, ReaderCache } from './reader-cache';
import type { RenderedPage } from './reader-page';
import { readerUrl, slashlessUrl } from './reader-routes';
import type { ReadyPages } from './ready-pages';
import { type FlatHead, REFUSAL_CACHING } from './response-heads';
import { sendPrepared } from './send';

/** Answers what readers ask for: from the cache, by a redirect from an old address, or with a page of last resort. */
export class ReaderAnswers {
  constructor(
    private readonly cache: ReaderCache,
    private readonly moved: MovedAddresses,
    private readonly readyPages: ReadyPages,
    private readonly head: (page: RenderedPage) => FlatHead,
  ) {}

  /** The hot path: true when the answer was at hand and is sent. */
  sendFresh(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    const answer = this.cache.fresh(url);
    if (!answer || answer.entry.status === 404) return false;
    sendPrepared(request, response, answer.entry, answer.state);
    return true;
  }

  async send(request: IncomingMessage, response: ServerResponse, rawUrl: string): Promise<void> {
    const url = readerUrl(rawUrl);
    const slashless = slashlessUrl(rawUrl);
    // "/?p=123" may be an old address and without its parameter is a page of ours; one that we write so ourselves is ours.
    const foreign = slashless !== null || (rawUrl !== url && rawUrl.includes('?'));
    const early = (foreign ? await this.moved.targetOf(rawUrl) : null) ?? slashless;
    if (early !== null) return sendMoved(response, early);
    let answer: Answer;
    try {
      answer = await this.cache.answer(url);
    } catch (error) {
      await this.sendTrouble(request, response, error);
      return;
    }
    const late = answer.entry.status === 404 && !foreign ? await this.moved.targetOf(rawUrl) : null;
    if (late !== null) sendMoved(response, late);
    else sendPrepared(request, response, answer.entry, answer.state);
  }

  private async sendTrouble(request: IncomingMessage, response: ServerResponse, error: unknown) {
    const unfinished = error instanceof OverloadedError || error instanceof NeedsRuntimeError;
    const away = unfinished || !epochState().reachable || !(await databaseAnswers());
    const page = this.readyPages.page(away ? 503 : 500);
    response.writeHead(page.status, [
      ...this.head(page),
      ...Object.entries(page.headers).flatMap(([name, value]) => [name, String(value)]),
      'content-length',
      String(page.body.byteLength),
    ]);
    response.end(request.method === 'HEAD' ? undefined : page.body);
  }
}

function sendMoved(response: ServerResponse, location: string): void {
  response.writeHead(308, { location, 'cache-control': REFUSAL_CACHING }).end();
}
