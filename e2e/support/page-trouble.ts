import type { Page } from '@playwright/test';

/** Ends of requests that are no trouble: the test itself left the page or closed it. */
const LEFT = 'net::ERR_ABORTED';

/**
 * Writes down what a page should never do: script errors, console errors, violations of the content security policy,
 * requests that failed and requests to other sites. The status of the page itself is the test's business.
 */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A resource that failed is reported below, by its request.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      troubles.push(`console: ${message.text()}`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== LEFT) troubles.push(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() || response.status() < 400) return;
    troubles.push(`request: ${response.url()} answered ${response.status()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (protocol.startsWith('http') && from !== origin) troubles.push(`third party: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // biome-ignore lint/suspicious/noConsole: the console is how the page tells the test
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return troubles;
}
