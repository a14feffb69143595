import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterAccount } from './account';
import { findBinaries } from './binaries';
import { type Cluster, startCluster } from './cluster';

/** A cluster in a temporary folder that is gone after `remove`; it trades durability for speed. */
export async function startScratchCluster(binaries?: string): Promise<Cluster & { remove(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'cong-tin-'));
  // Postgres 15 walks back to its working directory by path.
  chmodSync(directory, 0o755);
  const cluster = await startCluster({
    directory,
    binaries: binaries ?? findBinaries(clusterAccount(directory), directory),
    password: 'scratch',
    settings: { fsync: 'off', full_page_writes: 'off', max_wal_size: '2GB', autovacuum: 'off' },
  });
  return {
    ...cluster,
    async remove() {
      await cluster.stop('immediate');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
