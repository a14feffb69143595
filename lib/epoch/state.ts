import { processWide } from '@/lib/process-wide';

/**
 * What this process knows of the content epoch. `version` counts every change it saw, so that a value seen twice (a
 * database put back from a backup) never makes old entries valid again. `reachable` is false while the database is away.
 */
export interface EpochState {
  epoch: number;
  version: number;
  reachable: boolean;
}

const state = processWide('epoch', (): EpochState => ({ epoch: 0, version: 0, reachable: false }));

export const epochState = (): Readonly<EpochState> => state;

/** The epoch as it was just committed here, or as another process announced it. Announcements may come late, never back. */
export function announceEpoch(epoch: number): void {
  if (epoch <= state.epoch) return;
  state.epoch = epoch;
  state.version += 1;
}

/** The epoch as the database was read to hold it: any difference counts. */
export function adoptEpoch(epoch: number): void {
  state.reachable = true;
  if (epoch === state.epoch) return;
  state.epoch = epoch;
  state.version += 1;
}

export function databaseLost(): void {
  state.reachable = false;
}
