import { createContext, useContext } from 'react';

interface Seen {
  edition: number;
  version: number;
  /** Its fields are on the page. */
  writing: boolean;
}

/** Which version of an edition the person has before them: after a save their own, not what somebody stored since. */
export const SeenVersion = createContext<Seen | null>(null);

/** The version a form of this edition is about, and whether what it complains of can be put right on this page. */
export function useSeen(edition: number, version: number): Omit<Seen, 'edition'> {
  const seen = useContext(SeenVersion);
  return seen?.edition === edition ? seen : { version, writing: false };
}
