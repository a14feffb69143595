import {
  makeDataDirectory,
  type PortalProcess,
  removeDataDirectory,
  startPortalProcess,
} from '@/cli/testing/portal-process';
import { closeDatabase } from '@/lib/db/client';
import { env } from '@/lib/env';
import { hangUp } from './ask';

export interface Front extends PortalProcess {
  /** Stops it and removes what it wrote. */
  remove(): Promise<void>;
}

/** A production server of this test file's own, on the file's own database, with an empty portal. */
export async function startFront(settings: Record<string, string> = {}): Promise<Front> {
  const dataDirectory = makeDataDirectory();
  const DATABASE_URL = env().DATABASE_URL ?? '';
  const portal = await startPortalProcess(dataDirectory, { DATABASE_URL, SEED: 'none', ...settings });
  return {
    ...portal,
    async remove() {
      hangUp();
      await portal.stop();
      await closeDatabase();
      removeDataDirectory(dataDirectory);
    },
  };
}
