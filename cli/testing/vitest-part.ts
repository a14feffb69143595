import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { run } from '@/cli/run';
import type { Outcome } from './tally';

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** Runs one project of vitest.config.ts. */
export async function runVitest(project: string, environment: Record<string, string> = {}): Promise<Outcome> {
  const file = `.next/cache/vitest-${project}.json`;
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const ok = await run('node_modules/.bin/vitest', args, environment);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  // A file that cannot be loaded, or an error outside a test, fails the run without failing a test.
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}
