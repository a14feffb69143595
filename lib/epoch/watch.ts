import 'server-only';
import { contentEpoch } from '@/drizzle/schema';
import { db, listenTo } from '@/lib/db/client';
import { log } from '@/lib/log';
import { EPOCH_CHANNEL } from './change-content';
import { adoptEpoch, announceEpoch, databaseLost, epochState } from './state';

const POLL_MS = 2000;

async function readEpoch(): Promise<void> {
  const before = epochState().version;
  try {
    const [row] = await db().select({ epoch: contentEpoch.epoch }).from(contentEpoch).limit(1);
    // What was announced while this was being read is newer than what was read.
    if (row && epochState().version === before) adoptEpoch(row.epoch);
  } catch (error) {
    if (epochState().reachable) log.warn({ err: error }, 'the database is away; readers get what is in memory');
    databaseLost();
  }
}

/**
 * Keeps this process's epoch true: announcements as they come, a fresh read on every (re)connection, and a poll for the
 * case that the listening connection died without a word. Resolves when the first value is known.
 */
export async function watchEpoch(): Promise<{ stop(): Promise<void> }> {
  const stopListening = await listenTo(
    EPOCH_CHANNEL,
    (payload) => announceEpoch(Number(payload)),
    () => void readEpoch(),
  );
  await readEpoch();
  const poll = setInterval(() => void readEpoch(), POLL_MS);
  poll.unref();
  return {
    async stop() {
      clearInterval(poll);
      await stopListening();
    },
  };
}
