import { buildWhenStale } from '@/cli/build';
import { readOrCreateSecrets } from '@/cli/secrets';
import { parseEnv } from '@/lib/env';

/** Vitest global setup: one build before several servers look for it at once. */
export async function setup(): Promise<void> {
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = readOrCreateSecrets(parseEnv(process.env).DATA_DIR).serverActionsKey;
  await buildWhenStale(new AbortController().signal);
}
