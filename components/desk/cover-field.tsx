import { type ReactNode, useState } from 'react';
import { StoredPicture } from '@/components/editor/stored-picture';
import { described } from '@/components/forms/field';
import type { LibraryPicture } from '@/lib/media/dto';
import { ARTICLE_FIELDS } from './article-choices';

interface Props {
  pictures: LibraryPicture[];
  /** Its id, or empty. */
  opened: string;
  problem?: string;
}

const nameOf = ({ id, caption, alt }: LibraryPicture) => caption || alt || `Ảnh số ${id}`;

/** Radio buttons, so that it works without a script; what is folded away is fetched only when it is opened. */
export function CoverField({ pictures, opened, problem }: Props) {
  const [chosen, setChosen] = useState(opened);
  const cover = pictures.find(({ id }) => String(id) === chosen);
  const field = { name: 'coverMediaId', problem };
  return (
    <fieldset className="field cover-field" id={field.name} tabIndex={-1} {...described(field)}>
      <legend>{ARTICLE_FIELDS.coverMediaId}</legend>
      {problem && (
        <p className="field-problem" id="coverMediaId-problem">
          {problem}
        </p>
      )}
      {cover ? (
        <div className="cover-chosen">
          <StoredPicture picture={cover} size="thumbnail" alt={cover.alt} />
          <p className="soft">{nameOf(cover)}</p>
        </div>
      ) : (
        <p className="soft">Chưa chọn ảnh.</p>
      )}
      <details className="fold">
        <summary>Chọn ảnh</summary>
        <ul className="cover-choices">
          <li>
            <Choice id="" checked={opened === ''} onChoose={setChosen}>
              Không có ảnh đại diện
            </Choice>
          </li>
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Choice id={String(picture.id)} checked={opened === String(picture.id)} onChoose={setChosen}>
                <StoredPicture picture={picture} size="thumbnail" alt="" />
                <span>{nameOf(picture)}</span>
              </Choice>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

interface ChoiceProps {
  id: string;
  checked: boolean;
  onChoose: (id: string) => void;
  children: ReactNode;
}

function Choice({ id, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="cover-choice">
      <input
        type="radio"
        name="coverMediaId"
        value={id}
        defaultChecked={checked}
        onChange={({ target }) => onChoose(target.value)}
      />
      {children}
    </label>
  );
}
