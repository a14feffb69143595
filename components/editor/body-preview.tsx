import { creditLine } from '@/components/articles/credit-line';
import type { LibraryPicture } from '@/lib/media/dto';
import type { ArticleBody } from '@/lib/richtext/model';
import { renderBody } from '@/lib/richtext/render';
import { StoredPicture } from './stored-picture';

interface Props {
  name: string;
  body: ArticleBody;
  pictures: readonly LibraryPicture[];
  failed: boolean;
}

/** The body to look at: until the editor is there, and where it cannot come. */
export function BodyPreview({ name, body, pictures, failed }: Props) {
  const find = (id: number | null) => pictures.find((picture) => picture.id === id);
  const picture = (id: number | null, alt: string) => {
    const found = find(id);
    return found && <StoredPicture picture={found} size="preview" alt={alt || found.alt} />;
  };
  return (
    <>
      <noscript>
        <p className="message">
          Trình duyệt đang tắt JavaScript nên chưa sửa được nội dung bài. Khi lưu, nội dung dưới đây được giữ nguyên.
        </p>
      </noscript>
      {failed && (
        <p className="message" data-kind="problem" role="alert">
          Không mở được trình soạn thảo. Hãy tải lại trang; nội dung bài vẫn được giữ nguyên.
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a section would need a heading of its own */}
      <div id={name} className="body-text body-paper" role="region" aria-labelledby={`${name}-label`} tabIndex={-1}>
        {renderBody(body, {
          figure: ({ attrs }, caption) => (
            <figure>
              {picture(attrs.mediaId, attrs.alt) ?? <p className="missing-photo">Ảnh chưa có ở đây.</p>}
              <figcaption>
                {caption ?? find(attrs.mediaId)?.caption}
                {attrs.credit && <span className="credit">{creditLine(attrs.credit)}</span>}
              </figcaption>
            </figure>
          ),
          gallery: ({ attrs }) => <p className="whole-block">Bộ ảnh, {attrs.items.length} ảnh</p>,
          attachment: ({ attrs }) => <p className="whole-block">Tệp đính kèm: {attrs.label}</p>,
        })}
      </div>
    </>
  );
}
