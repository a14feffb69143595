import type { Link } from '@/lib/routes';

/** Plain links, so that nothing of a foreign network is loaded before a reader asks for it. */
export function shareLinks(canonicalUrl: string): Link[] {
  return [
    { label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(canonicalUrl)}` },
    {
      label: 'Zalo',
      href: `https://button-share.zalo.me/share_external?d=${encodeURIComponent(zaloPayload(canonicalUrl))}`,
    },
  ];
}

/** Zalo takes the address as base64 of a small JSON document. */
function zaloPayload(url: string): string {
  return Buffer.from(JSON.stringify({ url })).toString('base64');
}
