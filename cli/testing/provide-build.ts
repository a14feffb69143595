import { buildWhenStale } from '@/cli/build';
import { prepareDataDirectory } from '@/cli/data-directory';
import { readOrCreateSecrets } from '@/cli/secrets';
import { parseEnv } from '@/lib/env';

/** Vitest global setup: one build before several servers look for it at once. */
export async function setup(): Promise<void> {
  const { DATA_DIR } = parseEnv(process.env);
  prepareDataDirectory(DATA_DIR);
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = readOrCreateSecrets(DATA_DIR).serverActionsKey;
  await buildWhenStale(new AbortController().signal);
}
