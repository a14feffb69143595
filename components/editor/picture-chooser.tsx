'use client';

import { useEffect, useRef, useState } from 'react';
import { findPicturesAction } from '@/lib/media/actions';
import type { LibraryPicture } from '@/lib/media/dto';
import { fold } from '@/lib/text/fold';
import { StoredPicture } from './stored-picture';

const PAUSE_MS = 400;

interface Props {
  /** The newest ones; older ones are found by their words. */
  pictures: readonly LibraryPicture[];
  onChoose: (picture: LibraryPicture) => void;
  onClose: () => void;
}

const words = ({ caption, alt, credit }: LibraryPicture) => fold(`${caption} ${alt} ${credit}`);

/** The stored pictures, to take one of them. Opens as a modal dialog as soon as it is drawn. */
export function PictureChooser({ pictures, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sought, setSought] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // On a phone the keyboard would cover the pictures.
    if (matchMedia('(hover: hover)').matches) search.current?.focus();
  }, []);
  const older = useOlderPictures(sought);
  const terms = fold(sought).split(/\s+/).filter(Boolean);
  const atHand = pictures.filter((picture) => {
    const text = words(picture);
    return terms.every((term) => text.includes(term));
  });
  const found = [...atHand, ...older.filter(({ id }) => !atHand.some((picture) => picture.id === id))];
  return (
    <dialog ref={dialog} className="chooser" aria-labelledby="chooser-title" onClose={onClose}>
      <div className="chooser-head">
        <h2 id="chooser-title">Chọn ảnh</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Đóng
        </button>
      </div>
      <div className="field">
        <label htmlFor="chooser-search">Tìm theo chú thích, nội dung ảnh, người chụp</label>
        <input
          ref={search}
          id="chooser-search"
          type="search"
          autoComplete="off"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <p className="soft" role="status">
        {found.length === 0 && sought
          ? 'Không có ảnh nào khớp. Thử bớt từ khóa.'
          : sought
            ? `${found.length} ảnh khớp. Gõ không dấu cũng được.`
            : `${found.length} ảnh mới nhất. Ảnh cũ hơn: gõ vài chữ để tìm, không dấu cũng được.`}
      </p>
      <ul className="chooser-list">
        {found.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              onClick={() => {
                dialog.current?.close();
                onChoose(picture);
              }}
            >
              <StoredPicture picture={picture} size="thumbnail" alt={picture.alt} />
              <span className="chooser-caption">{picture.caption || picture.alt || 'Ảnh chưa có chú thích'}</span>
              {picture.credit && <span className="soft">{picture.credit}</span>}
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** What the library has besides the pictures at hand; asked for when the person pauses. */
function useOlderPictures(sought: string): LibraryPicture[] {
  const [older, setOlder] = useState<{ sought: string; pictures: LibraryPicture[] }>({ sought: '', pictures: [] });
  useEffect(() => {
    if (sought.trim() === '') return;
    let current = true;
    const pause = setTimeout(async () => {
      // Offline, or the server is busy: the pictures at hand are searched all the same.
      const answer = await findPicturesAction(sought).catch(() => null);
      if (current && answer?.ok) setOlder({ sought, pictures: answer.data });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [sought]);
  return older.sought === sought ? older.pictures : [];
}
