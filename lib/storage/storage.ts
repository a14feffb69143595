import { join } from 'node:path';
import { env } from '@/lib/env';
import { processWide } from '@/lib/process-wide';
import { LocalDisk } from './local-disk';
import type { Storage } from './model';

/** Where this process keeps its bytes. */
export function storage(): Storage {
  return processWide('storage', () => new LocalDisk(join(env().DATA_DIR, 'media')));
}
