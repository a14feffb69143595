import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from './system-errors';

/** Makes DATA_DIR and proves that it can be written; what fails is put into words by `explainToOperator`. */
export function prepareDataDirectory(directory: string): void {
  makeDirectory(directory);
  const probe = join(directory, `.write-test-${process.pid}`);
  try {
    writeFileSync(probe, 'x');
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Step by step: Node's own recursive mkdir says ENOENT for whatever stopped it, a read-only disk included. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  makeDirectory(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    // Another start was quicker. A link to nowhere is there as well, but no folder.
    if (!hasCode(error, 'EEXIST') || !existsSync(directory)) throw error;
  }
}
