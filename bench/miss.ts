import { startHelper, startPortal } from './child';
import { DEMO, type Ground } from './ground';
import { LIST, seedArticlePath } from './pages';
import { getRequest, RawConnection } from './raw-connection';
import { headerOf, type RawResponse } from './raw-response';
import type { Measured } from './report';
import { Statements, type StatementUse } from './statements';
import { median } from './statistics';
import { formatNumber } from './table';

const AT_ONCE = 200;
/** Asked to learn whether the server knows of the new epoch; none of the measured pages. */
const WITNESS = '/rss.xml';
/** Drawn by the server for itself once a minute, whenever that is: what it asks Postgres tells nothing of another page. */
const READY_PAGE = '/su-co/500';

/** How many renderings a crowd causes at a page that has just become old, told by what Postgres was asked. */
export async function measureMiss(ground: Ground, { short }: { short: boolean }): Promise<Measured> {
  const portal = await startPortal(ground, DEMO);
  const commands = await startHelper(ground, 'commands', DEMO);
  const statements = await Statements.open(ground.urlOf(DEMO));
  const pages = { 'bài viết': await seedArticlePath(portal.port), 'danh sách': LIST, 'trang chủ': '/' };
  const crowd = await Promise.all(Array.from({ length: AT_ONCE }, () => RawConnection.open(portal.port)));
  const [single] = crowd;
  if (!single) throw new Error('no connection');

  const makeOld = async () => {
    await commands.ask({ do: 'bump' });
    while ((await stateOf(single, WITNESS)) !== 'miss');
  };
  const statementsOf = async (ask: () => Promise<unknown>) => {
    await makeOld();
    await statements.reset();
    await ask();
    return statements.read();
  };
  const askFor = (path: string) => statementsOf(() => single.ask(getRequest(path)));
  const ready = await askFor(READY_PAGE);

  const rounds = short ? 2 : 5;
  const rows: string[][] = [];
  const renders: number[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const slowest: number[] = [];
    const found: number[] = [];
    let own: Uses = new Map();
    for (let round = 0; round < rounds; round += 1) {
      own = ownOf(await askFor(path), ready);
      let answers: RawResponse[] = [];
      const many = await statementsOf(async () => {
        const from = performance.now();
        answers = await Promise.all(crowd.map((connection) => connection.ask(getRequest(path))));
        slowest.push(performance.now() - from);
      });
      const tags = new Set(answers.map(({ head }) => headerOf(head, 'etag')));
      if (answers.some(({ status }) => status !== 200) || tags.size !== 1) {
        throw new Error(`the crowd at ${path} got different answers`);
      }
      found.push(renderingsIn(many, own));
    }
    renders.push(...found);
    rows.push([page, formatNumber(own.size), formatNumber(Math.max(...found)), formatNumber(median(slowest))]);
  }
  for (const connection of crowd) connection.close();
  await statements.close();
  await Promise.all([portal.stop(), commands.stop()]);
  return {
    tables: [
      {
        title: `${AT_ONCE} yêu cầu cùng lúc vào một trang vừa cũ đi; ${rounds} lần mỗi trang`,
        header: ['trang', 'câu lệnh riêng', 'số lần vẽ (nhiều nhất)', 'người cuối cùng có trang sau, ms'],
        rows,
      },
    ],
    verdicts: [
      {
        what: `Số lần vẽ cho ${AT_ONCE} yêu cầu cùng lúc`,
        value: Math.max(...renders),
        unit: '',
        bound: 'most',
        limit: 1,
      },
    ],
    notes: [
      'Số lần vẽ: số lần Postgres đã chạy mỗi câu lệnh riêng của trang (pg_stat_statements), chia cho số lần của một lần vẽ, lấy số lớn nhất. Câu lệnh mà trang báo lỗi cũng chạy thì không tính: máy chủ tự vẽ trang ấy mỗi phút.',
    ],
  };
}

async function stateOf(connection: RawConnection, path: string): Promise<string | undefined> {
  return headerOf((await connection.ask(getRequest(path))).head, 'server-timing')?.replace('cache;desc=', '');
}

/** The statements of a page that the ready page does not run too. */
export function ownOf(page: Uses, ready: Uses): Uses {
  return new Map([...page].filter(([statement]) => !ready.has(statement)));
}

/** The most often any statement of one rendering was run, in renderings. */
export function renderingsIn(many: Uses, one: Uses): number {
  if (one.size === 0) throw new Error('a rendering asked the database nothing of its own');
  return Math.max(...[...one].map(([statement, { calls }]) => (many.get(statement)?.calls ?? 0) / calls));
}

type Uses = ReadonlyMap<string, Pick<StatementUse, 'calls'>>;
