/** Too many are waiting already; the answer is 503 with Retry-After. */
export class OverloadedError extends Error {
  constructor() {
    super('the queue is full');
    this.name = 'OverloadedError';
  }
}

/** At most so much work at once and so much waiting: a flood is turned away before it drowns the database pool. */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.mayWait) throw new OverloadedError();
      // The one who finishes hands his place over, so `running` stays as it is.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
