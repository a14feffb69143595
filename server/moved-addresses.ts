import { LRUCache } from 'lru-cache';
import { BoundedQueue } from '@/lib/bounded-queue';

const MB = 1024 * 1024;
/** A small part of the pool: made-up addresses cost a look each, and the pages need the rest. */
const LOOKS_AT_ONCE = 2;
const LOOKS_WAITING = 50;
/** After this the address is answered as one that has not moved; what the database says later is kept for the next. */
const PATIENCE_MS = 1000;

interface Look {
  version: number;
  target: string | null;
}

interface Parts {
  /** Asks the database. */
  find: (rawUrl: string) => Promise<string | null>;
  current: () => { version: number; reachable: boolean };
}

/** Where old addresses lead now. Each is looked up once for a version of the content; many, or a slow database, hold nobody up. */
export class MovedAddresses {
  private readonly looks = new LRUCache<string, Look>({
    maxSize: 2 * MB,
    sizeCalculation: ({ target }, rawUrl) => rawUrl.length + (target?.length ?? 0) + 100,
  });
  private readonly queue = new BoundedQueue(LOOKS_AT_ONCE, LOOKS_WAITING);

  constructor(private readonly parts: Parts) {}

  /** null when it has not moved, or when that cannot be said now. */
  async targetOf(rawUrl: string): Promise<string | null> {
    const { version, reachable } = this.parts.current();
    const known = this.looks.get(rawUrl);
    if (known?.version === version) return known.target;
    const before = known?.target ?? null;
    if (!reachable) return before;
    const look = this.queue.run(async () => {
      const target = await this.parts.find(rawUrl);
      this.looks.set(rawUrl, { version, target });
      return target;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string | null>((resolve) => {
      timer = setTimeout(() => resolve(before), PATIENCE_MS);
    });
    return Promise.race([look.catch(() => before), late]).finally(() => clearTimeout(timer));
  }
}
