import { asc, eq, like } from 'drizzle-orm';
import { step } from '@/cli/progress';
import { articles, editions, sessions, users } from '@/drizzle/schema';
import { viewHref } from '@/lib/articles/desk-filter';
import { hashToken, randomToken } from '@/lib/auth/secret';
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import { type Helper, startHelper } from './child';
import { generateArticles } from './generate-articles';
import { DEMO, type Ground } from './ground';
import { LIST } from './pages';
import { getRequest, RawConnection } from './raw-connection';
import type { Measured } from './report';
import { Statements } from './statements';
import { median, medianRatio } from './statistics';
import { formatNumber } from './table';

const FEW = 1000;
const MANY = 20_000;
const FAR_PAGE = 500;
const MOST_TIMES = 1.3;
const MOST_TIMES_FAR = 2;
/** Articles of every age are looked at. */
const ARTICLES = 10;

type PageName = 'trang chủ' | 'danh sách' | 'bài viết' | 'bàn biên tập' | 'bàn biên tập, tìm' | 'danh sách xa';

interface Archive {
  server: Helper;
  connection: RawConnection;
  statements: Statements;
  paths: Readonly<Partial<Record<PageName, string[]>>>;
  /** Of an administrator, who sees every article; reader pages do not look at it. */
  cookie: string;
  times: Record<PageName, number[]>;
  postgres: Record<PageName, number>;
}

/** Whether pages stay as quick as they were when the archive has grown twentyfold. Every page is rendered anew. */
export async function measureLarge(ground: Ground, { short }: { short: boolean }): Promise<Measured> {
  const few = await openArchive(ground, FEW);
  const many = await openArchive(ground, MANY);
  const pages: PageName[] = ['trang chủ', 'danh sách', 'bài viết', 'bàn biên tập', 'bàn biên tập, tìm', 'danh sách xa'];
  const render = async (archive: Archive, page: PageName, round: number) => {
    const paths = archive.paths[page];
    const path = paths?.[round % paths.length];
    if (path === undefined) return;
    const from = performance.now();
    const { status } = await archive.connection.ask(getRequest(path, 'identity', archive.cookie));
    archive.times[page].push(performance.now() - from);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
  };
  const run = async (rounds: number) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const page of pages) {
        // Each goes first in every other round.
        for (const archive of round % 2 === 0 ? [few, many] : [many, few]) await render(archive, page, round);
      }
    }
  };
  const rounds = short ? 30 : 150;
  await run(short ? 20 : 60);
  for (const { times } of [few, many]) for (const page of pages) times[page] = [];
  await run(rounds);
  for (const archive of [few, many]) {
    for (const page of pages) {
      await archive.statements.reset();
      for (let round = 0; round < ARTICLES; round += 1) await render({ ...archive, times: emptyTimes() }, page, round);
      const uses = [...(await archive.statements.read()).values()];
      archive.postgres[page] = uses.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / ARTICLES;
    }
    archive.connection.close();
    await archive.statements.close();
    await archive.server.stop();
  }

  const ratio = (page: PageName) => medianRatio(many.times[page], few.times[page]);
  const farRatio = medianRatio(many.times['danh sách xa'], many.times['danh sách']);
  const cells = ({ times, postgres }: Archive, page: PageName) =>
    [median(times[page]), postgres[page]].map((ms) => formatNumber(ms));
  const grown = pages.filter((page) => page !== 'danh sách xa');
  return {
    tables: [
      {
        title: `Vẽ một trang, không bộ nhớ đệm, một người hỏi; trung vị của ${rounds} lần xen kẽ`,
        header: ['trang', `${FEW} bài, ms`, 'riêng Postgres', `${MANY} bài, ms`, 'riêng Postgres', 'tỷ lệ'],
        rows: [
          ...grown.map((page) => [page, ...cells(few, page), ...cells(many, page), formatNumber(ratio(page))]),
          [
            `danh sách, trang ${FAR_PAGE}`,
            '',
            '',
            ...cells(many, 'danh sách xa'),
            `${formatNumber(farRatio)} (so với trang 1)`,
          ],
        ],
      },
    ],
    verdicts: [
      ...grown.map((page) => ({
        what: `${page}: ${MANY} bài so với ${FEW} bài`,
        value: ratio(page),
        unit: ' lần',
        bound: 'most' as const,
        limit: MOST_TIMES,
      })),
      {
        what: `danh sách: trang ${FAR_PAGE} so với trang 1`,
        value: farRatio,
        unit: ' lần',
        bound: 'most',
        limit: MOST_TIMES_FAR,
      },
    ],
  };
}

const emptyTimes = (): Record<PageName, number[]> => ({
  'trang chủ': [],
  'danh sách': [],
  'bài viết': [],
  'bàn biên tập': [],
  'bàn biên tập, tìm': [],
  'danh sách xa': [],
});

async function openArchive(ground: Ground, count: number): Promise<Archive> {
  const database = `archive_${count}`;
  await ground.createDatabase(database, DEMO);
  await step(`Tạo kho ${count} bài`, (say) => generateArticles(count, say));
  const paths = {
    'trang chủ': ['/'],
    'danh sách': [LIST],
    'bài viết': await articlePaths(),
    'bàn biên tập': [viewHref('tat-ca'), viewHref('da-dang')],
    'bàn biên tập, tìm': [`${viewHref('tat-ca')}&tu=cum+dan+cu`],
    ...(count === MANY ? { 'danh sách xa': [`${LIST}?trang=${FAR_PAGE}`] } : {}),
  };
  const cookie = await administratorCookie();
  const server = await startHelper(ground, 'uncached', database);
  return {
    server,
    paths,
    cookie,
    connection: await RawConnection.open(server.port),
    statements: await Statements.open(ground.urlOf(database)),
    times: emptyTimes(),
    postgres: {
      'trang chủ': 0,
      'danh sách': 0,
      'bài viết': 0,
      'bàn biên tập': 0,
      'bàn biên tập, tìm': 0,
      'danh sách xa': 0,
    },
  };
}

async function administratorCookie(): Promise<string> {
  // It ends after the bench.
  const later = new Date(Date.now() + 3_600_000);
  const token = randomToken();
  const [administrator] = await db()
    .insert(users)
    .values({ email: 'phep-do@phuong.example', name: 'Phép đo', role: 'admin' })
    .returning({ id: users.id });
  if (!administrator) throw new Error('the administrator was not stored');
  await db()
    .insert(sessions)
    .values({
      tokenHash: hashToken(token),
      userId: administrator.id,
      device: 'bench',
      idleExpiresAt: later,
      expiresAt: later,
    });
  return `${sessionCookie().name}=${await sealSession(token)}`;
}

/** Generated articles from the oldest to the newest, evenly apart. */
async function articlePaths(): Promise<string[]> {
  const rows = await db()
    .select({ number: articles.number, slug: editions.slug })
    .from(articles)
    .innerJoin(editions, eq(editions.articleNumber, articles.number))
    .where(like(articles.legacyId, 'generated:%'))
    .orderBy(asc(articles.number))
    .limit(MANY);
  const apart = Math.floor(rows.length / ARTICLES);
  return rows.filter((_, i) => i % apart === apart >> 1).map(({ slug, number }) => routes.article(slug, number));
}
