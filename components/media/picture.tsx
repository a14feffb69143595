import type { Picture } from '@/lib/media/dto';
import { fallbackUrl, sourceSet } from './renditions';

interface Props {
  picture: Picture;
  /** How wide the picture stands on the page, as in the HTML attribute `sizes`. */
  sizes: string;
  /** The one picture a page opens with: fetched first, never lazily. */
  priority?: boolean;
  /** Beside a title that says it all the picture needs no words. */
  decorative?: boolean;
  /** Cut to 3:2, for cards. */
  crop?: boolean;
  /** No file wider than this is of use here, so its address is spared: random names are what a page cannot compress. */
  widest?: number;
}

export function ArticlePicture({ picture, sizes, priority = false, decorative = false, crop = false, widest }: Props) {
  const webp = sourceSet(picture, 'webp', widest);
  // Browsers that know srcset and no WebP are gone; the others take `src`.
  const jpeg = webp ? '' : sourceSet(picture, 'jpeg', widest);
  return (
    <picture className={crop ? 'photo photo-crop' : 'photo'}>
      {webp && <source type="image/webp" srcSet={webp} sizes={sizes} />}
      <img
        src={fallbackUrl(picture)}
        srcSet={jpeg || undefined}
        sizes={jpeg ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={decorative ? '' : picture.alt}
        loading={priority ? 'eager' : 'lazy'}
        decoding={priority ? undefined : 'async'}
        fetchPriority={priority ? 'high' : undefined}
      />
    </picture>
  );
}
