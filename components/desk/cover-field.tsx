import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PictureChooser } from '@/components/editor/picture-chooser';
import { StoredPicture } from '@/components/editor/stored-picture';
import { described } from '@/components/forms/field';
import type { LibraryPicture } from '@/lib/media/dto';
import { ARTICLE_FIELDS } from './article-choices';
import { useScripted } from './scripted';

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
  const [found, setFound] = useState<LibraryPicture[]>([]);
  const [searching, setSearching] = useState(false);
  const [picked, setPicked] = useState<number | null>(null);
  const choices = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (picked === null) return;
    // As by a person's click, so that the form knows of it.
    choices.current?.querySelector<HTMLInputElement>(`input[value="${picked}"]`)?.click();
    setPicked(null);
  }, [picked]);
  const scripted = useScripted();
  const known = [...found, ...pictures.filter(({ id }) => !found.some((picture) => picture.id === id))];
  const cover = known.find(({ id }) => String(id) === chosen);
  const field = { name: 'coverMediaId', problem };
  return (
    <fieldset ref={choices} className="field cover-field" id={field.name} tabIndex={-1} {...described(field)}>
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
          {known.map((picture) => (
            <li key={picture.id}>
              <Choice id={String(picture.id)} checked={opened === String(picture.id)} onChoose={setChosen}>
                <StoredPicture picture={picture} size="thumbnail" alt="" />
                <span>{nameOf(picture)}</span>
              </Choice>
            </li>
          ))}
        </ul>
      </details>
      {scripted && (
        <button type="button" className="button" onClick={() => setSearching(true)}>
          Tìm trong thư viện ảnh
        </button>
      )}
      {searching && (
        <PictureChooser
          pictures={pictures}
          onChoose={(picture) => {
            setFound((before) => [picture, ...before.filter(({ id }) => id !== picture.id)]);
            setPicked(picture.id);
          }}
          onClose={() => setSearching(false)}
        />
      )}
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
