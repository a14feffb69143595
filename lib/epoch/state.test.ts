import { expect, test } from 'vitest';
import { adoptEpoch, announceEpoch, epochState } from './state';

test('every change counts once, whoever tells of it', () => {
  adoptEpoch(7);
  const { version } = epochState();
  announceEpoch(8);
  announceEpoch(8);
  adoptEpoch(8);
  expect(epochState().version).toBe(version + 1);
});

test('a late announcement does not lead back', () => {
  adoptEpoch(20);
  const { version } = epochState();
  announceEpoch(19);
  expect(epochState()).toMatchObject({ epoch: 20, version });
});

test('an epoch seen before is still a change: the database was put back from a backup', () => {
  adoptEpoch(30);
  const before = epochState().version;
  adoptEpoch(25);
  adoptEpoch(30);
  expect(epochState().version).toBe(before + 2);
});
