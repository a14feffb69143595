import type { Picture } from '@/lib/media/dto';

type Format = Picture['renditions'][number]['format'];

/** Wide enough for a phone, light enough for a browser that knows no srcset. */
const FALLBACK_WIDTH = 800;

const ofFormat = (picture: Picture, format: Format) => picture.renditions.filter((it) => it.format === format);

/** The `srcset` of one format up to a width; empty when the picture has no rendition in it. */
export function sourceSet(picture: Picture, format: Format, widest = Number.POSITIVE_INFINITY): string {
  const inFormat = ofFormat(picture, format);
  const useful = inFormat.filter(({ width }) => width <= widest);
  return (useful.length > 0 ? useful : inFormat.slice(0, 1)).map((it) => `${it.url} ${it.width}w`).join(', ');
}

/** The one address for browsers that choose nothing: the smallest JPEG that is wide enough, else the widest there is. */
export function fallbackUrl(picture: Picture): string | undefined {
  const jpegs = ofFormat(picture, 'jpeg');
  const candidates = jpegs.length > 0 ? jpegs : picture.renditions;
  return (candidates.find((it) => it.width >= FALLBACK_WIDTH) ?? candidates.at(-1))?.url;
}
