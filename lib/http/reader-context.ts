import { AsyncLocalStorage } from 'node:async_hooks';
import { processWide } from '@/lib/process-wide';

/** What the front knows of a request and what the page answers besides its HTML. */
export interface ReaderContext {
  requestId: string;
  /** The reader's address after trusted proxies; used for limits and never stored. */
  clientAddress: string;
  userAgent: string;
  /** The browser fetches ahead of the reader, who may never look. */
  prefetch: boolean;
  /** True for a rendering the front itself asked for: the ready error pages. */
  internal: boolean;
  /** What the session cookie holds, for the desk. Never set for the rendering of a page that readers share. */
  sessionCookie?: string;
  status?: number;
  /** What a form of the desk held that nobody signed in has sent: the page drawn instead gives it back. */
  refusedForm?: RefusedForm;
  redirectTo?: string;
  measuringScript?: string;
}

export interface RefusedForm {
  /** `<subject>.<verb>`. */
  act: string;
  /** Names and values, in order. */
  sent: [name: string, value: string][];
}

/** Opened by the front around Next's handler; lives on globalThis because pages are another module graph. */
export const readerContext = processWide('reader', () => new AsyncLocalStorage<ReaderContext>());

/**
 * The status of the page being rendered. Pages return their complete error page and say so here, because `notFound()`
 * leaves an empty body for the client to draw.
 */
export function setReaderStatus(status: 403 | 404 | 410 | 500 | 503): void {
  const context = readerContext.getStore();
  if (context) context.status = status;
}

/** The page being rendered loads this script of another site: the front lets it stand and its policy allow it. */
export function setReaderMeasuringScript(url: string): void {
  const context = readerContext.getStore();
  if (context) context.measuringScript = url;
}

/** Answer 308 to `path` (same origin) instead of the page being rendered. */
export function setReaderRedirect(path: string): void {
  const context = readerContext.getStore();
  if (context) context.redirectTo = path;
}
