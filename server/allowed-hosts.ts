const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Tells the site's own host and the loopback names from all others: a page answered there would be somebody else's site. */
export function hostCheck(siteUrl: string): (host: string | undefined) => boolean {
  const { host: siteHost, port, protocol } = new URL(siteUrl);
  // Some clients and monitors name the port although it is the usual one.
  const withPort = port === '' ? `${siteHost}:${protocol === 'https:' ? 443 : 80}` : siteHost;
  return (host) => {
    if (host === undefined) return false;
    if (host === siteHost || LOOPBACK.test(host)) return true;
    const plain = host.toLowerCase();
    return plain === siteHost || plain === withPort;
  };
}

/** A form or action may only be sent from a page of this site; an absent or opaque origin is refused too. */
export function isSameSite(origin: string | undefined, host: string | undefined, siteUrl: string): boolean {
  if (!origin || origin === 'null' || !URL.canParse(origin)) return false;
  return origin === siteUrl || new URL(origin).host === host?.toLowerCase();
}
