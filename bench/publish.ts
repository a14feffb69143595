import { setTimeout as sleep } from 'node:timers/promises';
import { type Helper, type RunningServer, startHelper, startPortal } from './child';
import { DEMO, type Ground } from './ground';
import { NEWS } from './pages';
import { getRequest, RawConnection } from './raw-connection';
import type { RawResponse } from './raw-response';
import type { Measured } from './report';
import { type Committed, sharedClock } from './roles/commands';
import { median } from './statistics';
import { formatNumber } from './table';

const LIMIT_ELSEWHERE_MS = 1000;
const GIVE_UP_MS = 10_000;
const BETWEEN_LOOKS_MS = 2;
const WARM_UP_ROUNDS = 5;

interface Place {
  name: string;
  path: (committed: Committed) => string;
  shows: (answer: RawResponse, title: string, committed: Committed) => boolean;
}

const withTitle = (answer: RawResponse, title: string) => answer.status === 200 && answer.body.includes(title);

const PLACES: readonly Place[] = [
  { name: 'bài viết', path: ({ href }) => href, shows: withTitle },
  { name: 'danh sách', path: () => `/chuyen-muc/${NEWS}`, shows: withTitle },
  { name: 'trang chủ', path: () => '/', shows: withTitle },
  { name: 'RSS', path: () => '/rss.xml', shows: withTitle },
  { name: 'sơ đồ trang', path: () => '/sitemap.xml', shows: ({ body }, _, { href }) => body.includes(href) },
];

/** The times of one place, in the publishing process and in another. */
interface Times {
  here: number[];
  there: number[];
  /** Looks it took here: 1 is the very next request. */
  looks: number[];
  /** When the first request was sent there that was given the new page; one is sent every few milliseconds. */
  sentThere: number[];
}

/** How long after its commit a publication, and then its withdrawal, shows in two processes on one database. */
export async function measurePublish(ground: Ground, { short }: { short: boolean }): Promise<Measured> {
  const [here, there] = await Promise.all([startHelper(ground, 'portal', DEMO), startPortal(ground, DEMO)]);
  const rounds = short ? 3 : 15;
  const published = PLACES.map((): Times => ({ here: [], there: [], looks: [], sentThere: [] }));
  const withdrawn = PLACES.map((): Times => ({ here: [], there: [], looks: [], sentThere: [] }));
  // The first rendering of a page also compiles it, once in the life of a process.
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    if (round === 0) for (const times of [...published, ...withdrawn]) forget(times);
    const title = `Tin vừa đăng của vòng đo ${round + 1} lúc ${Date.now()}`;
    // Both processes hold every page, as on a portal that is being read.
    const held = { number: 0, href: '/', at: 0 };
    for (const { path } of PLACES) await Promise.all([look(here, path(held)), look(there, path(held))]);
    const publication = await here.ask<Committed>({ do: 'publish', title, category: NEWS });
    await watch(here, there, publication, published, (place, answer) => place.shows(answer, title, publication));
    const withdrawal = await here.ask<Committed>({ do: 'withdraw', number: publication.number });
    const gone = { ...publication, at: withdrawal.at };
    await watch(here, there, gone, withdrawn, (place, answer) =>
      place.name === 'bài viết' ? answer.status === 410 : !place.shows(answer, title, publication),
    );
  }
  await Promise.all([here.stop(), there.stop()]);

  const row = (what: string, name: string, { here, there, looks, sentThere }: Times) => [
    what,
    name,
    ...[
      Math.max(...looks),
      median(here),
      Math.max(...here),
      median(there),
      Math.max(...there),
      Math.max(...sentThere),
    ].map((value) => formatNumber(value)),
  ];
  const all = [...published, ...withdrawn];
  return {
    tables: [
      {
        title: `Từ khi giao dịch xong đến khi thấy, kể cả thời gian vẽ trang; ${rounds} lần, 5 trang hỏi cùng lúc`,
        header: [
          'việc',
          'nơi',
          'yêu cầu thứ (nhiều nhất)',
          'cùng tiến trình ms',
          'nhiều nhất ms',
          'tiến trình khác ms',
          'nhiều nhất ms',
          'gửi sau, nhiều nhất ms',
        ],
        rows: PLACES.flatMap(({ name }, place) => [
          ...[published[place]].flatMap((times) => (times ? [row('đăng', name, times)] : [])),
          ...[withdrawn[place]].flatMap((times) => (times ? [row('gỡ', name, times)] : [])),
        ]),
      },
    ],
    verdicts: [
      {
        what: 'Cùng tiến trình: thấy ở yêu cầu thứ',
        value: Math.max(...all.flatMap(({ looks }) => looks)),
        unit: '',
        bound: 'most',
        limit: 1,
      },
      {
        what: 'Tiến trình khác: yêu cầu gửi sau giao dịch thì thấy, nhiều nhất',
        value: Math.max(...all.flatMap(({ sentThere }) => sentThere)),
        unit: ' ms',
        bound: 'most',
        limit: LIMIT_ELSEWHERE_MS,
      },
    ],
    notes: [
      'Cột ms đầu là khi trang mới đã đến nơi, gồm cả năm lần vẽ trang ở mỗi tiến trình; "gửi sau" là lúc gửi yêu cầu đầu tiên nhận được trang mới.',
    ],
  };
}

async function watch(
  here: Helper,
  there: RunningServer,
  committed: Committed,
  times: Times[],
  isSeen: (place: Place, answer: RawResponse) => boolean,
): Promise<void> {
  await Promise.all(
    PLACES.flatMap((place, index) => {
      const path = place.path(committed);
      const kept = times[index];
      return [
        lookUntil(here.port, path, (answer) => isSeen(place, answer)).then(({ at, looks }) => {
          kept?.here.push(at - committed.at);
          kept?.looks.push(looks);
        }),
        lookUntil(there.port, path, (answer) => isSeen(place, answer)).then(({ at, asked }) => {
          kept?.there.push(at - committed.at);
          kept?.sentThere.push(asked - committed.at);
        }),
      ];
    }),
  );
}

function forget(times: Times): void {
  for (const values of Object.values(times) as number[][]) values.length = 0;
}

async function look(server: RunningServer, path: string): Promise<void> {
  await lookUntil(server.port, path, () => true);
}

async function lookUntil(port: number, path: string, isSeen: (answer: RawResponse) => boolean) {
  const connection = await RawConnection.open(port);
  const since = sharedClock();
  try {
    for (let looks = 1; sharedClock() - since < GIVE_UP_MS; looks += 1) {
      const asked = sharedClock();
      if (isSeen(await connection.ask(getRequest(path, 'identity')))) {
        return { at: sharedClock(), looks, asked };
      }
      await sleep(BETWEEN_LOOKS_MS);
    }
  } finally {
    connection.close();
  }
  throw new Error(`${path} did not change within ${GIVE_UP_MS} ms`);
}
