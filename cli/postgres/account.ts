import { statSync } from 'node:fs';

/** The account Postgres runs under; empty means ours. */
export interface Account {
  uid?: number;
  gid?: number;
}

const NOBODY = 65534;

export const isRoot = () => process.getuid?.() === 0;

/** Postgres refuses root, so root hands the cluster to whoever owns it already, or to nobody. */
export function clusterAccount(directory: string): Account {
  if (!isRoot()) return {};
  const owner = statSync(directory, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/**
 * How a child names its data directory. Another account may not be able to walk the path down to it (a project under
 * /root), but a working directory that root entered for it stays open to it, and Linux gives that one a name.
 */
export function directoryAsSeenBy(account: Account, directory: string): string {
  return account.uid === undefined || process.platform !== 'linux' ? directory : '/proc/self/cwd';
}
