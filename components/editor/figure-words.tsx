import { useId, useState } from 'react';
import type { LibraryPicture } from '@/lib/media/dto';
import type { Figure } from '@/lib/richtext/model';
import { ComposedInput } from './composed-input';

interface Props {
  alt: string;
  credit: string;
  decorative: boolean;
  picture: LibraryPicture | undefined;
  needsAlt: boolean;
  tabIndex: number;
  onChange: (attributes: Partial<Figure['attrs']>) => void;
}

/** What is said of a picture besides its caption. Folded away, because mostly the library says it already. */
export function FigureWords({ alt, credit, decorative, picture, needsAlt, tabIndex, onChange }: Props) {
  const id = useId();
  const [open, setOpen] = useState(needsAlt);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={tabIndex}>Mô tả, nguồn ảnh</summary>
      <div className="figure-fields">
        <label htmlFor={`${id}-alt`}>Mô tả cho người khiếm thị: ảnh cho thấy gì</label>
        <ComposedInput
          id={`${id}-alt`}
          value={alt}
          disabled={decorative}
          tabIndex={tabIndex}
          aria-invalid={needsAlt || undefined}
          onCommit={(text) => onChange({ alt: text })}
        />
        {needsAlt && picture?.alt && (
          <button type="button" className="button" tabIndex={tabIndex} onClick={() => onChange({ alt: picture.alt })}>
            Dùng mô tả trong thư viện ảnh
          </button>
        )}
        <label className="figure-choice">
          <input
            type="checkbox"
            checked={decorative}
            tabIndex={tabIndex}
            onChange={({ target }) => onChange({ decorative: target.checked })}
          />
          Ảnh trang trí, không cần mô tả
        </label>
        <label htmlFor={`${id}-credit`}>Nguồn ảnh, người chụp</label>
        <ComposedInput
          id={`${id}-credit`}
          value={credit}
          placeholder={picture?.credit}
          tabIndex={tabIndex}
          onCommit={(text) => onChange({ credit: text })}
        />
      </div>
    </details>
  );
}
