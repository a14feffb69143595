import type { LibraryPicture } from '@/lib/media/dto';

interface Props {
  picture: LibraryPicture;
  size: 'thumbnail' | 'preview';
  /** Empty for a picture whose words stand beside it. */
  alt: string;
}

/** A picture of the library, in one of the two sizes the desk needs. */
export function StoredPicture({ picture, size, alt }: Props) {
  return (
    <picture className="stored-picture">
      <img
        src={picture[size]}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading="lazy"
        decoding="async"
        draggable={false}
      />
    </picture>
  );
}
