import type { Command } from '@tiptap/pm/state';
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { creditLine } from '@/components/articles/credit-line';
import { picturesWithoutAlt, picturesWithoutCaption } from '@/lib/articles/content';
import { fromEditorBlock, toBody } from '@/lib/richtext/editor-document';
import type { Figure } from '@/lib/richtext/model';
import { moveBlock } from './block-commands';
import { replacePicture } from './figure-commands';
import { FigureWords } from './figure-words';
import { StoredPicture } from './stored-picture';
import { useWritingDesk } from './writing-desk';

/** A figure as readers will see it, with what only the editor sees below it. */
export function FigureView(props: ReactNodeViewProps) {
  const { node, editor, getPos, selected, selectionInside, updateAttributes, deleteNode } = props;
  const { pictures, choosePicture } = useWritingDesk();
  const figure = fromEditorBlock(node.toJSON()) as Figure;
  const { mediaId, alt, decorative = false, credit = '' } = figure.attrs;
  const picture = mediaId === null ? undefined : pictures.get(mediaId);
  const alone = toBody([figure]);
  const needsAlt = picturesWithoutAlt(alone).length > 0;
  const needsCaption = picturesWithoutCaption(alone).length > 0;
  const shownCredit = credit || picture?.credit || '';
  // Where the cursor is elsewhere, Tab passes by: an article may hold fifty figures.
  const tabIndex = selected || selectionInside ? 0 : -1;
  const here = (make: (at: number) => Command) => {
    const at = getPos();
    if (at !== undefined) make(at)(editor.state, editor.view.dispatch);
  };
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
        data-empty={node.content.size === 0 ? 'Viết chú thích ảnh ở đây' : undefined}
      />
      <div contentEditable={false} className="figure-desk">
        {shownCredit && <p className="figure-credit">{creditLine(shownCredit)}</p>}
        {needsAlt && <p className="figure-gap">Ảnh chưa có mô tả cho người khiếm thị.</p>}
        {needsCaption && <p className="figure-gap">Ảnh chưa có chú thích.</p>}
        <FigureWords
          alt={alt}
          credit={credit}
          decorative={decorative}
          picture={picture}
          needsAlt={needsAlt}
          tabIndex={tabIndex}
          onChange={updateAttributes}
        />
        <div className="figure-buttons">
          <button
            type="button"
            className="button"
            tabIndex={tabIndex}
            onClick={() => choosePicture((next) => here((at) => replacePicture(at, picture, next)))}
          >
            {picture ? 'Đổi ảnh' : 'Chọn ảnh'}
          </button>
          {(['up', 'down'] as const).map((direction) => (
            <button
              key={direction}
              type="button"
              className="button"
              tabIndex={tabIndex}
              onClick={() => here((at) => moveBlock(at, direction))}
            >
              {direction === 'up' ? 'Đưa lên' : 'Đưa xuống'}
            </button>
          ))}
          <button type="button" className="button" tabIndex={tabIndex} onClick={deleteNode}>
            Bỏ ảnh
          </button>
        </div>
      </div>
    </NodeViewWrapper>
  );
}
