import { existsSync } from 'node:fs';
import { runChecks } from './testing/checks';
import { runEndToEnd } from './testing/end-to-end';
import { Tally } from './testing/tally';
import { runVitest } from './testing/vitest-part';

/** Debian's, the oldest we promise to work on; elsewhere the database tests run on the embedded one only. */
const SYSTEM_POSTGRES = '/usr/lib/postgresql/15/bin';

/** `npm run check`, `npm test` and, with --long, `npm run test:long`. */
export async function main(name: string, args: string[]): Promise<void> {
  if (args.includes('--long')) process.env.CONGTIN_LONG = '1';
  const tally = new Tally();
  await runChecks(tally);
  if (name === 'test') {
    await tally.part('Unit tests', () => runVitest('unit'));
    await tally.part('Database tests, embedded Postgres', () => runVitest('db'));
    if (existsSync(`${SYSTEM_POSTGRES}/postgres`)) {
      await tally.part('Database tests, Postgres 15', () => runVitest('db', { TEST_POSTGRES_BIN: SYSTEM_POSTGRES }));
    } else console.log(`\nKhông có ${SYSTEM_POSTGRES}: bỏ qua lượt kiểm thử trên Postgres 15.`);
    await tally.part('Browser tests', runEndToEnd);
    await tally.part('Front tests', () => runVitest('front'));
    await tally.part('Operator tests', () => runVitest('operator'));
  }
  process.exitCode = tally.close();
}
