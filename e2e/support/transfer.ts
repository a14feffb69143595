import type { Page } from '@playwright/test';

export interface Transfer {
  url: string;
  /** As DevTools names it: Document, Stylesheet, Script, Font, Image … */
  type: string;
  /** Bytes of the body on the wire, as it was compressed. */
  bytes: number;
}

/** Loads a page with an empty cache and says what came over the wire. */
export async function measureTransfer(page: Page, path: string): Promise<Transfer[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const asked = new Map<string, { url: string; type: string; head: number }>();
  const transfers: Transfer[] = [];
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
    asked.set(requestId, { url: response.url, type, head: response.encodedDataLength });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (!request?.url.startsWith('http')) return;
    transfers.push({ url: request.url, type: request.type, bytes: encodedDataLength - request.head });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return transfers;
}

export const bytesOf = (transfers: Transfer[], ...types: string[]) =>
  transfers.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
