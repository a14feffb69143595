/** Counts calls of each key in the current minute. Bounded: when too many keys came, the minute starts anew. */
export class MinuteLimit {
  private minute = 0;
  private readonly calls = new Map<string, number>();

  constructor(
    private readonly limit: number,
    private readonly maxKeys = 50_000,
  ) {}

  /** True while `key` is within its limit; the call counts. */
  allows(key: string, now = Date.now()): boolean {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.minute || this.calls.size >= this.maxKeys) {
      this.calls.clear();
      this.minute = minute;
    }
    const calls = (this.calls.get(key) ?? 0) + 1;
    this.calls.set(key, calls);
    return calls <= this.limit;
  }
}
