import { buildWhenStale } from '@/cli/build';
import { buildKey } from './portal-process';

/** Vitest global setup: one build before several servers look for it at once. */
export async function setup(): Promise<void> {
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = buildKey();
  await buildWhenStale(new AbortController().signal);
}
