import { run } from '@/cli/run';
import type { Tally } from './tally';

const bin = (name: string) => `node_modules/.bin/${name}`;

/** What needs no test to run: format and lint, types, boundaries, dead code. */
export async function runChecks(tally: Tally): Promise<void> {
  const check = (label: string, ...commands: [string, ...string[]][]) =>
    tally.part(label, async () => {
      for (const [program, ...args] of commands) {
        if (!(await run(program, args))) return { passed: 0, failed: 1 };
      }
      return { passed: 1, failed: 0 };
    });
  await check('Lint', [bin('biome'), 'check', '--error-on-warnings']);
  // A deleted route leaves its generated types behind; typegen writes them anew.
  await check('Types', [bin('next'), 'typegen'], [bin('tsc'), '--noEmit']);
  await check('Boundaries', [bin('depcruise'), '--config', '.dependency-cruiser.mjs', '.']);
  await check('Dead code', [bin('knip')]);
}
