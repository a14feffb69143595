import { createContext, useContext } from 'react';

/** Which version of an edition the person has before them: after a save their own, not what somebody stored since. */
export const SeenVersion = createContext<{ edition: number; version: number } | null>(null);

export function useSeenVersion(edition: number, version: number): number {
  const seen = useContext(SeenVersion);
  return seen?.edition === edition ? seen.version : version;
}
