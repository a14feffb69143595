import { publishDue } from '@/lib/articles/commands/publish-due';
import { log } from '@/lib/log';

/** Readers were promised a time of day: a third of the quarter of a minute that it may take. */
const EVERY_MS = 5000;

/** Publishes what is due while this process runs. `stop` waits for the edition under way, not for all that are due. */
export function startScheduler(): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let round: Promise<void> | undefined;
  let failing = false;

  async function publish(): Promise<void> {
    try {
      await publishDue(stopping.signal);
      failing = false;
    } catch (error) {
      // Once for each outage, not every five seconds.
      if (!failing) log.warn({ err: error }, 'scheduled editions could not be looked for');
      failing = true;
    }
  }

  const tick = () => {
    round ??= publish().finally(() => {
      round = undefined;
    });
  };
  tick();
  const timer = setInterval(tick, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await round;
    },
  };
}
