import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { ask } from './testing/ask';
import { publish, storedViews } from './testing/content';
import { countingAction, person, sendView, shownViews } from './testing/count-view';
import { type Front, startFront } from './testing/front';

let front: Front;

beforeEach(async () => {
  front = await startFront({ VIEW_LIMIT: '100000' });
});

afterEach(() => front.remove());

/** Holds up whoever reads or counts views, until `release`. */
function lockViews(): Promise<{ release(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const held = db().transaction(async (tx) => {
      await tx.execute(sql`lock table article_views in access exclusive mode`);
      await new Promise<void>((letGo) => {
        resolve({
          release: () => {
            letGo();
            return held;
          },
        });
      });
    });
    held.catch(reject);
  });
}

/** Ends what hangs; how fast it is, is for the bench. */
const UNHURRIED = { timeout: 30_000, interval: 20 };

/** Sessions that wait for a lock. */
async function waiting(): Promise<number> {
  const rows = await db().execute(sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  return rows.length;
}

test('requests under way are answered in full after SIGTERM, and the exit code is 0', async () => {
  const { path, title, number } = await publish();
  const action = await countingAction(front.origin, path);
  const cold = await publish();
  const lock = await lockViews();
  const page = ask(front.origin, cold.path);
  const views = Array.from({ length: 5 }, (_, index) =>
    sendView(front.origin, { path, number, action, userAgent: person(index) }),
  );
  await expect.poll(waiting, UNHURRIED).toBeGreaterThanOrEqual(6);
  const stopped = front.stop();
  await expect
    .poll(
      () =>
        ask(front.origin, '/').then(
          () => 'answered',
          () => 'refused',
        ),
      UNHURRIED,
    )
    .toBe('refused');
  await lock.release();

  expect((await page).status).toBe(200);
  expect((await page).text).toContain(cold.title);
  expect((await Promise.all(views)).map(shownViews).sort()).toEqual(['1', '2', '3', '4', '5']);
  expect(await stopped).toBe(0);
  expect(await storedViews(number)).toBe(5);
  expect(title).not.toBe(cold.title);
});

test('a stream of views ends with SIGTERM and not one that was answered is lost', async () => {
  const { path, number } = await publish();
  const action = await countingAction(front.origin, path);
  let sent = 0;
  let answered = 0;
  let stopped: Promise<number | null> | undefined;
  const reader = async () => {
    for (;;) {
      sent += 1;
      const answer = await sendView(front.origin, { path, number, action, userAgent: person(sent) });
      if (shownViews(answer) !== null) answered += 1;
      if (answered >= 100) stopped ??= front.stop();
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, reader));
  expect(await stopped).toBe(0);
  const stored = await storedViews(number);
  expect(stored).toBeGreaterThanOrEqual(answered);
  expect(stored).toBeLessThanOrEqual(sent);
});
