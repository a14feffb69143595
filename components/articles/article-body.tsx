import type { ReactNode } from 'react';
import { ArticlePicture } from '@/components/media/picture';
import { AttachmentIcon } from '@/components/site/icons';
import type { ArticlePage } from '@/lib/articles/dto';
import type { Picture } from '@/lib/media/dto';
import type { Attachment, Figure, Gallery } from '@/lib/richtext/model';
import { renderBody } from '@/lib/richtext/render';
import { Caption } from './caption';

const SIZES = '(min-width: 48rem) 44rem, 100vw';

interface FigureProps {
  figure: Figure;
  picture: Picture | undefined;
  caption: ReactNode;
  priority: boolean;
}

function BodyFigure({ figure, picture, caption, priority }: FigureProps) {
  const { alt, decorative, credit } = figure.attrs;
  const text = figure.content?.length ? caption : picture?.caption;
  return (
    <figure>
      {picture ? (
        <ArticlePicture
          picture={alt ? { ...picture, alt } : picture}
          sizes={SIZES}
          priority={priority}
          decorative={decorative ?? false}
        />
      ) : (
        <p className="missing-photo">Bài gốc có ảnh ở đây; ảnh chưa được chuyển về.</p>
      )}
      <Caption text={text} credit={credit || picture?.credit || ''} />
    </figure>
  );
}

function BodyGallery({ gallery, pictures }: { gallery: Gallery; pictures: ArticlePage['pictures'] }) {
  return (
    <ul className="gallery">
      {gallery.attrs.items.map(({ mediaId, alt, caption }) => {
        const picture = pictures.get(mediaId);
        return (
          picture && (
            <li key={mediaId}>
              <figure>
                <ArticlePicture
                  picture={alt ? { ...picture, alt } : picture}
                  sizes="(min-width: 48rem) 22rem, (min-width: 37rem) 50vw, 100vw"
                  crop
                />
                <Caption text={caption || picture.caption} credit={picture.credit} />
              </figure>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The portal keeps no documents yet, so there is nothing to link to: what is missing is said, as with photos. */
function BodyAttachment({ attachment }: { attachment: Attachment }) {
  return (
    <p className="attachment">
      <AttachmentIcon />
      <span>Tệp đính kèm: {attachment.attrs.label} (tệp chưa được chuyển về)</span>
    </p>
  );
}

/** The text of an article. `leads` says that its first picture is what the reader sees first. */
export function Body({ body, pictures }: Pick<ArticlePage, 'body' | 'pictures'>) {
  const first = body.content.slice(0, 2).find((block) => block.type === 'figure');
  return (
    <div className="body-text">
      {renderBody(body, {
        figure: (figure, caption) => (
          <BodyFigure
            figure={figure}
            picture={figure.attrs.mediaId === null ? undefined : pictures.get(figure.attrs.mediaId)}
            caption={caption}
            priority={figure === first}
          />
        ),
        gallery: (gallery) => <BodyGallery gallery={gallery} pictures={pictures} />,
        attachment: (attachment) => <BodyAttachment attachment={attachment} />,
      })}
    </div>
  );
}
