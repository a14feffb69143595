import { sql } from 'drizzle-orm';
import { articleViewDays, articleViews, contentEpoch } from '@/drizzle/schema';
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
/** Between an answer and the reader's next request. */
const READING_PAUSE_MS = 50;
/** Opening connections and waiting for the last answers of the windows of one round. */
const ROUND_SLACK_MS = 1000;
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
  const rounds = short ? 2 : 6;
  const [alone, together, crowded] = short ? [2000, 5000, 1000] : [5000, 10_000, 3000];
  const milliseconds = rounds * (2 * alone + together + crowded + ROUND_SLACK_MS);
  const read = (connections: number, time: number, pause: number) =>
    readers.ask<LoadResult>({ port: portal.port, requests, connections, milliseconds: time, pause } satisfies LoadJob);
  await read(4, 500, 0);

  const before = await readStored();
  const from = performance.now();
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
  const reading = performance.now() - from;
  if (reading > milliseconds) throw new Error('the machine is too slow: there were readers when nobody published');
  const [churned, views] = await Promise.all([churning, counting]);
  const after = await readStored();
  await Promise.all([portal, readers, counters, commands].map((process) => process.stop()));

  const single = summary(windows.single);
  const many = summary(windows.readers);
  const flatOut = summary(windows.flatOut);
  const bad = [...windows.single, ...windows.readers, ...windows.flatOut, views]
    .flatMap(({ statuses }) => Object.entries(statuses))
    .filter(([status]) => status !== '200')
    .reduce((sum, [, times]) => sum + times, 0);
  const row = (name: string, { requests: all, rate, hits, latencies, all99 }: ReturnType<typeof summary>) =>
    [name, all, rate, hits, p50(latencies), p99(latencies), all99].map((cell) =>
      typeof cell === 'number' ? formatNumber(cell) : cell,
    );
  const none = (what: string, value: number) => ({ what, value, unit: '', bound: 'most' as const, limit: 0 });
  return {
    tables: [
      {
        title: `${PUBLISHERS} người đăng và gỡ (${churned.published} lần đăng, ${churned.withdrawn} lần gỡ), ${COUNTERS} trình duyệt đếm (${views.accepted} lượt), suốt ${formatNumber(milliseconds / 1000)} giây; trong đó:`,
        header: ['người đọc', 'yêu cầu', 'mỗi giây', 'từ bộ nhớ đệm', 'p50 ms', 'p99 ms', 'p99 cả lần vẽ ms'],
        rows: [
          row(`1, nghỉ ${READING_PAUSE_MS / 10} ms`, single),
          row(`${READERS}, nghỉ ${READING_PAUSE_MS} ms`, many),
          row(`${READERS}, không nghỉ`, flatOut),
        ],
      },
    ],
    verdicts: [
      none('Trả lời khác 200', bad),
      none('Lượt xem được hỏi mà không được nhận', views.requests - views.accepted),
      none('Tổng lượt xem lệch so với số đã nhận', Math.abs(after.views - before.views - views.accepted)),
      none('Lượt xem theo ngày lệch so với số đã nhận', Math.abs(after.dayViews - before.dayViews - views.accepted)),
      none(
        'Lần đăng và gỡ lệch so với cơ sở dữ liệu',
        Math.abs(after.epoch - before.epoch - churned.published - churned.withdrawn),
      ),
      {
        what: `p99 trang có sẵn: ${READERS} người so với một người`,
        value: p99(many.latencies) / p99(single.latencies),
        unit: ' lần',
        bound: 'most',
        limit: MOST_TIMES_SINGLE,
      },
    ],
    notes: [
      'p50 và p99: chỉ các trang lấy từ bộ nhớ đệm. Người đọc là một tiến trình trên cùng máy này, nên số mili giây có cả phần của nó.',
      `Không nghỉ: p99 gấp ${formatNumber(p99(flatOut.latencies) / p99(single.latencies))} lần một người ở ${formatNumber(flatOut.rate)} yêu cầu/s.`,
    ],
  };
}

/** What Postgres holds of all that is counted here. */
async function readStored() {
  const [row] = await db()
    .select({
      views: sql<number>`(select coalesce(sum(${articleViews.total}), 0) from ${articleViews})::int`,
      dayViews: sql<number>`(select coalesce(sum(${articleViewDays.views}), 0) from ${articleViewDays})::int`,
      // Each publication and each withdrawal adds one.
      epoch: sql<number>`${contentEpoch.epoch}::int`,
    })
    .from(contentEpoch);
  if (!row) throw new Error('no epoch');
  return row;
}

function summary(results: readonly LoadResult[]) {
  const latencies = Float64Array.from(results.flatMap(({ hitLatencies }) => [...hitLatencies])).sort();
  const all = Float64Array.from(results.flatMap((result) => [...result.latencies])).sort();
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return { requests: all.length, hits: latencies.length, latencies, all99: p99(all), rate: all.length / seconds };
}
