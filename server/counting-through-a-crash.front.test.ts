import { expect, test } from 'vitest';
import { makeDataDirectory, removeDataDirectory, startPortalProcess } from '@/cli/testing/portal-process';
import { closeDatabase } from '@/lib/db/client';
import { hangUp } from './testing/ask';
import { publish, storedViews } from './testing/content';
import { countingAction, person, sendView, shownViews } from './testing/count-view';

const ROUNDS = process.env.CONGTIN_LONG ? 10 : 1;
const AT_ONCE = 16;
const BEFORE_THE_CRASH = 300;

test(`every view that was answered is stored after kill -9 (${ROUNDS} times)`, {
  timeout: ROUNDS * 120_000,
}, async () => {
  const dataDirectory = makeDataDirectory();
  const start = () => startPortalProcess(dataDirectory, { SEED: 'none', VIEW_LIMIT: '1000000' });
  let portal = await start();
  process.env.DATABASE_URL = portal.databaseUrl;
  let sent = 0;
  let answered = 0;
  try {
    const { path, number } = await publish();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const action = await countingAction(portal.origin, path);
      const goal = answered + BEFORE_THE_CRASH;
      const reader = async () => {
        for (;;) {
          sent += 1;
          const answer = await sendView(portal.origin, { path, number, action, userAgent: person(sent) });
          if (shownViews(answer) === null) throw new Error(`a view was refused with ${answer.status}`);
          answered += 1;
          if (answered === goal) void portal.kill();
        }
      };
      const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, reader));
      // Nobody stopped for another reason than that the server was gone.
      const reasons = ends.map((end) =>
        end.status === 'rejected' ? (end.reason as NodeJS.ErrnoException).code : 'done',
      );
      expect(reasons.filter((code) => code !== 'ECONNRESET' && code !== 'ECONNREFUSED' && code !== 'EPIPE')).toEqual(
        [],
      );
      hangUp();
      portal = await start();
      const stored = await storedViews(number);
      expect(stored).toBeGreaterThanOrEqual(answered);
      expect(stored).toBeLessThanOrEqual(sent);
      expect(answered).toBeGreaterThanOrEqual(goal);
    }
  } finally {
    await closeDatabase();
    expect(await portal.stop()).toBe(0);
    removeDataDirectory(dataDirectory);
  }
});
