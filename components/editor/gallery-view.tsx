import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import type { Gallery } from '@/lib/richtext/model';
import { StoredPicture } from './stored-picture';
import { useWritingDesk } from './writing-desk';

/** A gallery stands in the text as a whole: it can be moved and taken out, and is edited elsewhere. */
export function GalleryView({ node }: ReactNodeViewProps) {
  const { pictures } = useWritingDesk();
  const { items } = node.attrs as Gallery['attrs'];
  return (
    <NodeViewWrapper className="whole-block" contentEditable={false}>
      <p className="soft">Bộ ảnh, {items.length} ảnh</p>
      <ul className="whole-gallery">
        {items.map(({ mediaId, alt, caption }, index) => {
          const picture = pictures.get(mediaId);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a stored gallery stay in their order
            <li key={index}>
              {picture ? (
                <StoredPicture picture={picture} size="thumbnail" alt={alt || picture.alt} />
              ) : (
                <span className="soft">{caption || `Ảnh số ${mediaId}`}</span>
              )}
            </li>
          );
        })}
      </ul>
    </NodeViewWrapper>
  );
}
