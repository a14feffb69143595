const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Tells the site's own host and the loopback names from all others: a page answered there would be somebody else's site. */
export function hostCheck(siteUrl: string): (host: string | undefined) => boolean {
  const siteHost = new URL(siteUrl).host;
  return (host) => host !== undefined && (host === siteHost || LOOPBACK.test(host) || host.toLowerCase() === siteHost);
}

/** A form or action may only be sent from a page of this site; an absent or opaque origin is refused too. */
export function isSameSite(origin: string | undefined, host: string | undefined, siteUrl: string): boolean {
  if (!origin || origin === 'null' || !URL.canParse(origin)) return false;
  return origin === siteUrl || new URL(origin).host === host?.toLowerCase();
}
