import { setTimeout as sleep } from 'node:timers/promises';
import { type Helper, type RunningServer, startHelper, startPortal } from './child';
import { cpuTime } from './cpu-time';
import { DEMO, type Ground } from './ground';
import { BROWSER_AGENT, type LoadJob, type LoadResult, p50, p99 } from './load';
import { assertSameAnswer, provideNginx, startNginx } from './nginx';
import { countingAction, LIST, numberOf, seedArticlePath } from './pages';
import { askOnce, countRequest, getRequest } from './raw-connection';
import type { Measured, Verdict } from './report';
import { median, medianRatio } from './statistics';
import { formatNumber } from './table';

const CONNECTIONS = 16;
const OURS = 'Cổng Tin';
/** Of issue "The front": CPU a request against nginx, and of Next without the cache against ours. */
const MOST_TIMES_NGINX = 5;
const LEAST_TIMES_CHEAPER = 20;

/** One round of one target. */
interface Sample {
  cpu: number;
  postgresCpu: number;
  rate: number;
  p50: number;
  p99: number;
  wire: number;
}

interface Target {
  name: string;
  server: RunningServer;
  requests: string[];
  /** How many requests make one of what is counted: a visit is a page and a count. */
  each: number;
  samples: Sample[];
}

/** CPU, speed and bytes of a request from the cache, against nginx and against Next without the cache. */
export async function measureFront(ground: Ground, { short }: { short: boolean }): Promise<Measured> {
  const { brotli } = provideNginx();
  const portal = await startPortal(ground, DEMO);
  const article = await seedArticlePath(portal.port);
  const paths = { 'bài viết': article, 'danh sách': LIST, 'trang chủ': '/' };
  const nginx = await startNginx(ground, portal, Object.values(paths), brotli);
  const uncached = await startHelper(ground, 'uncached', DEMO);
  const load = await startHelper(ground, 'load', DEMO);

  const encoding = brotli ? 'br, gzip' : 'gzip';
  const compared = Object.entries(paths).map(([page, path]) => {
    const requests = [getRequest(path, encoding)];
    const target = (name: string, server: RunningServer): Target => ({ name, server, requests, each: 1, samples: [] });
    return {
      page,
      path,
      ours: target(OURS, portal),
      nginx: target('nginx', nginx),
      next: target('Next', uncached),
    };
  });
  for (const { path } of compared) {
    const request = getRequest(path, encoding);
    await askOnce(portal.port, request);
    assertSameAnswer(await askOnce(portal.port, request), await askOnce(nginx.port, request));
  }
  const action = await countingAction(portal.port, article);
  const count = countRequest(article, numberOf(article), action, BROWSER_AGENT);
  const counting: Target = { name: OURS, server: portal, requests: [count], each: 1, samples: [] };
  const visit: Target = { ...counting, requests: [getRequest(article, encoding), count], each: 2, samples: [] };
  const targets = [...compared.flatMap(({ ours, nginx, next }) => [ours, nginx, next]), counting, visit];

  const milliseconds = short ? 800 : 3000;
  for (const target of targets) await sample(ground, load, target, short ? 300 : 1500);
  for (let round = 0; round < (short ? 3 : 5); round += 1) {
    for (const target of targets) target.samples.push(await sample(ground, load, target, milliseconds));
  }
  await Promise.all([portal, nginx, uncached, load].map((server) => server.stop()));

  const label = brotli ? 'brotli' : 'gzip ở cả hai bên (không có mô-đun brotli của nginx)';
  return {
    tables: [
      {
        title: `Một yêu cầu, ${CONNECTIONS} kết nối, nén ${label}; trung vị của các vòng đo xen kẽ`,
        header: ['trang', 'máy chủ', 'CPU ms', 'CPU Postgres ms', 'yêu cầu/s', 'p50 ms', 'p99 ms', 'byte trên dây'],
        rows: [
          ...compared.flatMap(({ page, ours, nginx, next }) => [ours, nginx, next].map((target) => row(page, target))),
          row('một lần đếm', counting),
          row('xem và đếm', visit),
        ],
      },
    ],
    verdicts: compared.flatMap(({ page, ours, nginx, next }) => verdicts(page, ours, nginx, next)),
    notes: [
      `Một lượt xem trọn vẹn (trang và lần đếm, kể cả Postgres) tốn ${formatNumber(wholeRatio(visit, compared[0]?.nginx))} lần một trang tĩnh của nginx.`,
      'Next: chỉ Next vẽ trang, không nén, không viết lại, không đếm CPU của Postgres vào tỷ lệ.',
      'yêu cầu/s của nginx có thể do bên gửi (một tiến trình Node) giới hạn; CPU thì không.',
    ],
  };
}

async function sample(ground: Ground, load: Helper, target: Target, milliseconds: number): Promise<Sample> {
  const { server, requests, each } = target;
  await freshen(target);
  const job: LoadJob = { port: server.port, requests, connections: CONNECTIONS, milliseconds, pause: 0 };
  const before = { server: cpuTime(server.pid), postgres: cpuTime(ground.postmaster) };
  const result = await load.ask<LoadResult>(job);
  const used = { server: cpuTime(server.pid) - before.server, postgres: cpuTime(ground.postmaster) - before.postgres };
  const bad = Object.keys(result.statuses).filter((status) => status !== '200');
  if (bad.length > 0) throw new Error(`${target.name} answered ${bad.join(', ')} to ${requests.at(-1)}`);
  const done = result.requests / each;
  return {
    cpu: used.server / done,
    postgresCpu: used.postgres / done,
    rate: done / result.seconds,
    p50: p50(result.latencies),
    p99: p99(result.latencies),
    wire: result.wireBytes / done,
  };
}

/** Has a page of more than a minute drawn anew now: what is measured are answers from the cache, not the next drawing. */
async function freshen({ name, server, requests: [first = ''] }: Target): Promise<void> {
  if (name !== OURS || !first.startsWith('GET')) return;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (/cache;desc=hit/.test((await askOnce(server.port, first)).head)) return;
    await sleep(50);
  }
  throw new Error('the page did not come from the cache');
}

const of = (target: Target, key: keyof Sample) => target.samples.map((round) => round[key]);

function row(page: string, target: Target): string[] {
  const keys: (keyof Sample)[] = ['cpu', 'postgresCpu', 'rate', 'p50', 'p99', 'wire'];
  return [page, target.name, ...keys.map((key) => formatNumber(median(of(target, key))))];
}

function verdicts(page: string, ours: Target, nginx: Target, next: Target): Verdict[] {
  return [
    {
      what: `CPU ${page}: Cổng Tin so với nginx`,
      value: medianRatio(of(ours, 'cpu'), of(nginx, 'cpu')),
      unit: ' lần',
      bound: 'most',
      limit: MOST_TIMES_NGINX,
    },
    {
      what: `CPU ${page}: Next không bộ nhớ đệm so với Cổng Tin`,
      value: medianRatio(of(next, 'cpu'), of(ours, 'cpu')),
      unit: ' lần',
      bound: 'least',
      limit: LEAST_TIMES_CHEAPER,
    },
  ];
}

function wholeRatio(visit: Target, nginx: Target | undefined): number {
  const whole = visit.samples.map(({ cpu, postgresCpu }) => cpu + postgresCpu);
  return medianRatio(whole, nginx ? of(nginx, 'cpu') : []);
}
