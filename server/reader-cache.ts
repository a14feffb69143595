import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Encoded, encode } from './encodings';
import type { RenderedPage } from './reader-page';
import {
  type CacheState,
  type FlatHead,
  PAGE_CACHING,
  type PreparedHeads,
  prepareHeads,
  REFUSAL_CACHING,
  STYLESHEET_CACHING,
} from './response-heads';

const MB = 1024 * 1024;
/** What changes by itself (most read, "today") is shown at most this old … */
const FRESH_MS = 60_000;
/** … or, while it is drawn anew behind the reader's back, this old. */
const REVALIDATE_MS = 10 * 60_000;
/** After a failed rendering the stale page answers this long before another try. */
const RETRY_MS = 1000;

/** A finished answer: everything about it is decided, a request only picks. */
export interface Entry {
  status: number;
  /** The content version read before the rendering began; the answer is exact while it is the current one. */
  version: number;
  filledAt: number;
  hash: string;
  bodies: Encoded;
  heads: PreparedHeads;
}

export interface Answer {
  entry: Entry;
  state: CacheState;
}

export interface CacheParts {
  /** Draws a page; rejects or answers 5xx when it cannot. */
  render: (url: string) => Promise<RenderedPage>;
  /** The version of what readers may see, and whether the database says so now. */
  current: () => { version: number; reachable: boolean };
  /** Is told of each rendering that failed, once however many waited for it, and also when an old page hides it. */
  failed: (url: string, error: unknown) => void;
  /** What the headers of a page begin with. */
  head: (page: RenderedPage) => FlatHead;
  now?: () => number;
}

/** A page could not be drawn and no older one is there. */
export class FillError extends Error {
  constructor(readonly status: number) {
    super(`rendering answered ${status}`);
    this.name = 'FillError';
  }
}

const sizeOf = ({ bodies }: Entry) => bodies.br.byteLength + bodies.gzip.byteLength + bodies.identity.byteLength + 4096;

/**
 * Finished anonymous answers in memory, by address. One rendering fills however many wait for it; a change of content
 * makes every entry old at once; an old entry still answers when a new one cannot be had.
 */
export class ReaderCache {
  private readonly pages = new LRUCache<string, Entry>({ maxSize: 64 * MB, sizeCalculation: sizeOf });
  /** Apart, so that a scan of made-up addresses cannot push out what people read. */
  private readonly refusals = new LRUCache<string, Entry>({ maxSize: 2 * MB, sizeCalculation: sizeOf });
  private readonly flights = new Map<string, { version: number; promise: Promise<Entry> }>();
  private readonly failedAt = new LRUCache<string, number>({ max: 1000 });
  private readonly now: () => number;

  constructor(private readonly parts: CacheParts) {
    this.now = parts.now ?? Date.now;
  }

  /** The answer when it is at hand and exact: the whole of the hot path. */
  fresh(url: string): Answer | null {
    const entry = this.pages.get(url) ?? this.refusals.get(url);
    if (!entry) return null;
    const { version, reachable } = this.parts.current();
    if (entry.version !== version || this.now() - entry.filledAt > FRESH_MS) return null;
    return { entry, state: reachable ? 'hit' : 'stale' };
  }

  /** The answer, drawn when it must be. Rejects with FillError or OverloadedError when there is nothing to show. */
  async answer(url: string): Promise<Answer> {
    const fresh = this.fresh(url);
    if (fresh) return fresh;
    const old = this.pages.get(url) ?? this.refusals.get(url);
    if (!old) return { entry: await this.fill(url), state: 'miss' };
    const stale: Answer = { entry: old, state: 'stale' };
    if (this.now() - (this.failedAt.get(url) ?? 0) < RETRY_MS) return stale;
    const filling = this.fill(url);
    const exact = old.version === this.parts.current().version;
    if (exact && this.now() - old.filledAt < REVALIDATE_MS) {
      filling.catch(() => undefined);
      return stale;
    }
    return filling.then(
      (entry): Answer => ({ entry, state: 'miss' }),
      () => stale,
    );
  }

  /** One rendering for all who ask while the content is the same; who asks after a change is not given what began before it. */
  private fill(url: string): Promise<Entry> {
    const { version } = this.parts.current();
    const flying = this.flights.get(url);
    if (flying?.version === version) return flying.promise;
    const promise = this.render(url, version);
    const flight = { version, promise };
    this.flights.set(url, flight);
    const landed = () => {
      if (this.flights.get(url) === flight) this.flights.delete(url);
    };
    promise.then(landed, (error: unknown) => {
      landed();
      this.failedAt.set(url, this.now());
      this.parts.failed(url, error);
    });
    return promise;
  }

  private async render(url: string, version: number): Promise<Entry> {
    const page = await this.parts.render(url);
    if (page.status >= 500) throw new FillError(page.status);
    const entry = await this.toEntry(page, version);
    const store = page.status === 200 ? this.pages : this.refusals;
    const other = page.status === 200 ? this.refusals : this.pages;
    other.delete(url);
    // A slower rendering of older content must not replace a newer one.
    if ((store.peek(url)?.version ?? -1) <= version) store.set(url, entry);
    return entry;
  }

  private async toEntry(page: RenderedPage, version: number): Promise<Entry> {
    const bodies = await encode(page.body);
    const hash = createHash('sha256').update(page.body).digest('base64url').slice(0, 16);
    const contentType = String(page.headers['content-type'] ?? 'text/html; charset=utf-8');
    const lasting = contentType.startsWith('text/css') ? STYLESHEET_CACHING : PAGE_CACHING;
    const { location, 'x-robots-tag': robots } = page.headers;
    const head = [
      ...this.parts.head(page),
      'content-type',
      contentType,
      'cache-control',
      page.status === 200 ? lasting : REFUSAL_CACHING,
      ...(location === undefined ? [] : ['location', String(location)]),
      ...(robots === undefined ? [] : ['x-robots-tag', String(robots)]),
    ];
    const lengths = {
      br: bodies.br.byteLength,
      gzip: bodies.gzip.byteLength,
      identity: bodies.identity.byteLength,
    };
    return {
      status: page.status,
      version,
      filledAt: this.now(),
      hash,
      bodies,
      heads: prepareHeads(head, hash, lengths),
    };
  }
}
