import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import { creditLine } from '@/components/articles/credit-line';
import type { LibraryPicture } from '@/lib/media/dto';
import { fromEditorBlock } from '@/lib/richtext/editor-document';
import { figureGaps } from '@/lib/richtext/figure-gaps';
import type { Figure } from '@/lib/richtext/model';
import { ComposedInput } from './composed-input';
import { replacePicture } from './figure-commands';
import { StoredPicture } from './stored-picture';
import { useWritingDesk } from './writing-desk';

const GAPS = {
  alt: 'Ảnh chưa có văn bản thay thế (alt) cho người không nhìn thấy ảnh.',
  caption: 'Ảnh chưa có chú thích.',
} as const;

/** A figure as readers will see it, with what only the editor sees below it. */
export function FigureView({ node, editor, getPos, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const { pictures, choosePicture } = useWritingDesk();
  const id = useId();
  const figure = fromEditorBlock(node.toJSON()) as Figure;
  const { mediaId, alt, decorative = false, credit = '' } = figure.attrs;
  const picture = mediaId === null ? undefined : pictures.get(mediaId);
  const gaps = figureGaps(figure, picture);
  const replace = (next: LibraryPicture) => {
    const at = getPos();
    if (at !== undefined) replacePicture(at, picture, next)(editor.state, editor.view.dispatch);
  };
  const shownCredit = credit || picture?.credit || '';
  return (
    <NodeViewWrapper as="figure">
      <div contentEditable={false}>
        {picture ? (
          <StoredPicture picture={picture} size="preview" alt={decorative ? '' : alt || picture.alt} />
        ) : (
          <p className="missing-photo">
            {mediaId === null
              ? 'Bài gốc có ảnh ở đây; ảnh chưa được chuyển về.'
              : `Ảnh số ${mediaId} không có trong danh sách ảnh vừa tải.`}
          </p>
        )}
      </div>
      <NodeViewContent<'figcaption'>
        as="figcaption"
        data-empty={node.content.size === 0 ? picture?.caption || 'Viết chú thích ảnh ở đây' : undefined}
      />
      <div contentEditable={false} className="figure-desk">
        {shownCredit && <p className="figure-credit">{creditLine(shownCredit)}</p>}
        {gaps.map((gap) => (
          <p key={gap} className="figure-gap">
            {GAPS[gap]}
          </p>
        ))}
        <details>
          <summary>Văn bản thay thế, nguồn ảnh</summary>
          <div className="figure-fields">
            <label htmlFor={`${id}-alt`}>Văn bản thay thế (alt): ảnh cho thấy gì</label>
            <ComposedInput
              id={`${id}-alt`}
              value={alt}
              placeholder={picture?.alt}
              disabled={decorative}
              aria-invalid={gaps.includes('alt') || undefined}
              onCommit={(text) => updateAttributes({ alt: text })}
            />
            <label className="figure-choice">
              <input
                type="checkbox"
                checked={decorative}
                onChange={({ target }) => updateAttributes({ decorative: target.checked })}
              />
              Ảnh trang trí, không cần mô tả
            </label>
            <label htmlFor={`${id}-credit`}>Nguồn ảnh, người chụp</label>
            <ComposedInput
              id={`${id}-credit`}
              value={credit}
              placeholder={picture?.credit}
              onCommit={(text) => updateAttributes({ credit: text })}
            />
          </div>
        </details>
        <div className="figure-buttons">
          <button type="button" className="button" onClick={() => choosePicture(replace)}>
            {picture ? 'Đổi ảnh' : 'Chọn ảnh'}
          </button>
          <button type="button" className="button" onClick={deleteNode}>
            Bỏ ảnh
          </button>
        </div>
      </div>
    </NodeViewWrapper>
  );
}
