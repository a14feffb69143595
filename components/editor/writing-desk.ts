import { createContext, useContext } from 'react';
import type { LibraryPicture } from '@/lib/media/dto';

/** What the blocks of the document need of the editor around them. */
export interface WritingDesk {
  pictures: ReadonlyMap<number, LibraryPicture>;
  /** Opens the library; `chosen` is called when a picture was taken from it. */
  choosePicture: (chosen: (picture: LibraryPicture) => void) => void;
}

export const WritingDeskContext = createContext<WritingDesk>({ pictures: new Map(), choosePicture: () => undefined });

export const useWritingDesk = () => useContext(WritingDeskContext);
