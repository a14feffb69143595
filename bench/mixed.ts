import { sql } from 'drizzle-orm';
import { articleViews } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { startHelper, startPortal } from './child';
import { DEMO, type Ground } from './ground';
import { BROWSER_AGENT, type LoadJob, type LoadResult, p50, p99 } from './load';
import { countingAction, LIST, NEWS, numberOf, seedArticlePath } from './pages';
import { countRequest, getRequest } from './raw-connection';
import type { Measured } from './report';
import type { Churned } from './roles/commands';
import { formatNumber } from './table';

const READERS = 64;
/** Two people publish and withdraw, two browsers count; each goes on after this pause. */
const PUBLISHERS = 2;
const COUNTERS = 2;
const PUBLISH_PAUSE_MS = 1000;
/** Readers ask for a page this often: 64 of them are some 1,280 requests a second. */
const READING_PAUSE_MS = 50;
const MOST_TIMES_SINGLE = 5;

/** Everything at once: readers, publishers and counters; what a single reader gets in the same run is the reference. */
export async function measureMixed(ground: Ground, { short }: { short: boolean }): Promise<Measured> {
  const portal = await startPortal(ground, DEMO);
  const [readers, counters, commands] = await Promise.all([
    startHelper(ground, 'load', DEMO),
    startHelper(ground, 'load', DEMO),
    startHelper(ground, 'commands', DEMO),
  ]);
  const article = await seedArticlePath(portal.port);
  const requests = [article, LIST, `/chuyen-muc/${NEWS}`, '/', '/rss.xml'].map((path) => getRequest(path));
  const action = await countingAction(portal.port, article);
  const count = countRequest(article, numberOf(article), action, BROWSER_AGENT);
  const counted = async () => {
    const [row] = await db()
      .select({ total: sql<number>`sum(${articleViews.total})::int` })
      .from(articleViews);
    return row?.total ?? 0;
  };

  const rounds = short ? 2 : 6;
  const [alone, together, crowded] = short ? [2000, 5000, 1000] : [5000, 10_000, 3000];
  const milliseconds = rounds * (2 * alone + together + crowded) + 500;
  const read = (connections: number, time: number, pause: number) =>
    readers.ask<LoadResult>({ port: portal.port, requests, connections, milliseconds: time, pause } satisfies LoadJob);
  await read(4, 500, 0);

  const before = await counted();
  const churning = commands.ask<Churned>({
    do: 'churn',
    writers: PUBLISHERS,
    milliseconds,
    pause: PUBLISH_PAUSE_MS,
    category: NEWS,
  });
  const counting = counters.ask<LoadResult>({
    port: portal.port,
    requests: [count],
    connections: COUNTERS,
    milliseconds,
    pause: 5,
  } satisfies LoadJob);
  const windows: Record<'single' | 'readers' | 'flatOut', LoadResult[]> = { single: [], readers: [], flatOut: [] };
  for (let round = 0; round < rounds; round += 1) {
    windows.single.push(await read(1, alone, READING_PAUSE_MS / 10));
    windows.readers.push(await read(READERS, together, READING_PAUSE_MS));
    windows.single.push(await read(1, alone, READING_PAUSE_MS / 10));
    windows.flatOut.push(await read(READERS, crowded, 0));
  }
  const [churned, views] = await Promise.all([churning, counting]);
  const stored = (await counted()) - before;
  await Promise.all([portal, readers, counters, commands].map((process) => process.stop()));

  const single = summary(windows.single);
  const many = summary(windows.readers);
  const flatOut = summary(windows.flatOut);
  const bad = [...windows.single, ...windows.readers, ...windows.flatOut, views]
    .flatMap(({ statuses }) => Object.entries(statuses))
    .filter(([status]) => status !== '200')
    .reduce((sum, [, times]) => sum + times, 0);
  const row = (name: string, { requests: all, hits, latencies, all99 }: ReturnType<typeof summary>) =>
    [name, all, hits, p50(latencies), p99(latencies), all99].map((cell) =>
      typeof cell === 'number' ? formatNumber(cell) : cell,
    );
  return {
    tables: [
      {
        title: `${PUBLISHERS} người đăng và gỡ (${churned.published} lần đăng, ${churned.withdrawn} lần gỡ), ${COUNTERS} trình duyệt đếm (${views.requests} lượt), suốt ${formatNumber(milliseconds / 1000)} giây`,
        header: ['người đọc', 'yêu cầu', 'từ bộ nhớ đệm', 'p50 ms', 'p99 ms', 'p99 cả lần vẽ ms'],
        rows: [
          row('một', single),
          row(`${READERS}, mỗi người ${1000 / READING_PAUSE_MS} trang/s`, many),
          row(`${READERS}, không nghỉ`, flatOut),
        ],
      },
    ],
    verdicts: [
      { what: 'Trả lời khác 200', value: bad, unit: '', bound: 'most', limit: 0 },
      {
        what: 'Lượt xem lệch so với số lần đã trả lời',
        value: Math.abs(stored - views.accepted),
        unit: '',
        bound: 'most',
        limit: 0,
      },
      {
        what: `p99 trang có sẵn: ${READERS} người so với một người`,
        value: p99(many.latencies) / p99(single.latencies),
        unit: ' lần',
        bound: 'most',
        limit: MOST_TIMES_SINGLE,
      },
    ],
    notes: [
      `Không nghỉ: p99 gấp ${formatNumber(p99(flatOut.latencies) / p99(single.latencies))} lần một người ở ${formatNumber(flatOut.rate)} yêu cầu/s.`,
    ],
  };
}

function summary(results: readonly LoadResult[]) {
  const latencies = Float64Array.from(results.flatMap(({ hitLatencies }) => [...hitLatencies])).sort();
  const all = Float64Array.from(results.flatMap((result) => [...result.latencies])).sort();
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return { requests: all.length, hits: latencies.length, latencies, all99: p99(all), rate: all.length / seconds };
}
