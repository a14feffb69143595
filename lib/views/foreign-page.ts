/**
 * Was this asked for by a page of another site, which shows our counter as its own picture? Browsers say so themselves
 * to sites on TLS; to others they only name the page they come from. Who says nothing gets the benefit of the doubt.
 */
export function isAskedByForeignPage(headers: Headers, siteUrl: string): boolean {
  const relation = headers.get('sec-fetch-site');
  if (relation !== null) return relation !== 'same-origin';
  const page = headers.get('referer');
  if (page === null || !URL.canParse(page)) return false;
  return ![headers.get('host'), new URL(siteUrl).host].includes(new URL(page).host);
}
