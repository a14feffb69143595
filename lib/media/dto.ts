import { routes } from '@/lib/routes';

/** A picture as pages draw it: every rendition we have, its real size, and what it shows. */
export interface Picture {
  id: number;
  alt: string;
  caption: string;
  credit: string;
  width: number;
  height: number;
  /** Dominant colour (#rrggbb), or null. */
  placeholder: string | null;
  /** Ascending by width within a format; never empty. */
  renditions: Rendition[];
}

interface Rendition {
  format: 'webp' | 'jpeg';
  width: number;
  height: number;
  url: string;
}

interface PictureRow {
  id: number;
  alt: string;
  caption: string;
  credit: string;
  width: number | null;
  height: number | null;
  placeholder: string | null;
}

interface VariantRow {
  format: 'webp' | 'jpeg';
  width: number;
  height: number;
  storageKey: string;
}

/** Null for a picture that cannot be drawn, because it has no variant or no size. */
export function toPicture(row: PictureRow, variants: readonly VariantRow[]): Picture | null {
  if (row.width === null || row.height === null || variants.length === 0) return null;
  return {
    id: row.id,
    alt: row.alt,
    caption: row.caption,
    credit: row.credit,
    width: row.width,
    height: row.height,
    placeholder: row.placeholder,
    renditions: [...variants]
      .sort((a, b) => a.format.localeCompare(b.format) || a.width - b.width)
      .map(({ format, width, height, storageKey }) => ({ format, width, height, url: routes.media(storageKey) })),
  };
}

/** A stored picture as an editor chooses it: its words, and two sizes of it. */
export interface LibraryPicture {
  id: number;
  alt: string;
  caption: string;
  credit: string;
  width: number;
  height: number;
  thumbnail: string;
  preview: string;
}

const THUMBNAIL_WIDTH = 320;
const PREVIEW_WIDTH = 640;

export function toLibraryPicture({ renditions, ...picture }: Picture): LibraryPicture {
  const webp = renditions.filter(({ format }) => format === 'webp');
  const sizes = webp.length > 0 ? webp : renditions;
  const upTo = (width: number) => (sizes.findLast((it) => it.width <= width) ?? sizes[0])?.url ?? '';
  return {
    id: picture.id,
    alt: picture.alt,
    caption: picture.caption,
    credit: picture.credit,
    width: picture.width,
    height: picture.height,
    thumbnail: upTo(THUMBNAIL_WIDTH),
    preview: upTo(PREVIEW_WIDTH),
  };
}
