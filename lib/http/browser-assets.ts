import { processWide } from '@/lib/process-wide';

/** URLs of the two scripts of reader pages, with the hash of their content. */
export interface BrowserAssets {
  reader: string;
  theme: string;
}

const holder = processWide('browser-assets', (): { current: BrowserAssets | null } => ({ current: null }));

export function provideBrowserAssets(assets: BrowserAssets): void {
  holder.current = assets;
}

/** Filled in by the front before it accepts a request. */
export function browserAssets(): BrowserAssets {
  if (!holder.current) throw new Error('The front has not loaded the browser scripts.');
  return holder.current;
}
