import { setTimeout as sleep } from 'node:timers/promises';
import { RawConnection } from './raw-connection';
import { headerOf, type RawResponse } from './raw-response';
import { percentile } from './statistics';

/** Replaced by another number in every request: each is then another browser. */
const EACH = '{each}';

/** A browser of its own in every request; what looks like a robot is not counted. */
export const BROWSER_AGENT = `Mozilla/5.0 (X11; Linux x86_64; rv:${EACH}) Gecko/20100101 Firefox/149.0`;

export interface LoadJob {
  port: number;
  /** Texts of requests that every connection sends one after the other, again and again. */
  requests: string[];
  connections: number;
  milliseconds: number;
  /** How long a connection waits between an answer and its next request; 0 sends as fast as answers come. */
  pause: number;
}

export interface LoadResult {
  requests: number;
  seconds: number;
  /** Answers by status; a broken connection counts as status 0. */
  statuses: Record<number, number>;
  /** Answers of actions that say they did what was asked. */
  accepted: number;
  wireBytes: number;
  /** Milliseconds from request to whole answer, sorted. */
  latencies: Float64Array;
  /** The same of those answers alone that came from the reader cache. */
  hitLatencies: Float64Array;
}

let serial = 0;

/** Sends requests until the time is over; every request that was sent is waited for and counted. */
export async function runLoad(job: LoadJob): Promise<LoadResult> {
  const tally = new Tally();
  const connections = await Promise.all(Array.from({ length: job.connections }, () => RawConnection.open(job.port)));
  const from = performance.now();
  const until = from + job.milliseconds;
  const texts = job.requests.map((text) => ({ text, each: text.includes(EACH) }));
  // Readers do not start on the same page at the same moment.
  await Promise.all(
    connections.map(async (connection, index) => {
      if (job.pause > 0) await sleep(Math.random() * job.pause);
      for (let turn = index; performance.now() < until; turn += 1) {
        const request = texts[turn % texts.length];
        if (!request) return;
        serial += 1;
        const text = request.each ? request.text.replace(EACH, `${process.pid}.${serial}`) : request.text;
        const asked = performance.now();
        try {
          tally.add(await connection.ask(text), performance.now() - asked);
        } catch {
          tally.broken();
          return;
        }
        if (job.pause > 0) await sleep(job.pause * (0.5 + Math.random()));
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  for (const connection of connections) connection.close();
  return tally.result(seconds);
}

class Tally {
  private readonly statuses: Record<number, number> = {};
  private readonly latencies: number[] = [];
  private readonly hits: number[] = [];
  private accepted = 0;
  private wireBytes = 0;

  add(response: RawResponse, milliseconds: number): void {
    this.statuses[response.status] = (this.statuses[response.status] ?? 0) + 1;
    this.latencies.push(milliseconds);
    this.wireBytes += response.wireBytes;
    const timing = headerOf(response.head, 'server-timing');
    if (timing?.includes('desc=hit')) this.hits.push(milliseconds);
    else if (timing === undefined && response.body.includes('"ok":true')) this.accepted += 1;
  }

  broken(): void {
    this.statuses[0] = (this.statuses[0] ?? 0) + 1;
  }

  result(seconds: number): LoadResult {
    return {
      requests: this.latencies.length,
      seconds,
      statuses: this.statuses,
      accepted: this.accepted,
      wireBytes: this.wireBytes,
      latencies: Float64Array.from(this.latencies).sort(),
      hitLatencies: Float64Array.from(this.hits).sort(),
    };
  }
}

export const p50 = (latencies: Float64Array) => percentile(latencies, 0.5);
export const p99 = (latencies: Float64Array) => percentile(latencies, 0.99);
