import { explainToOperator } from '@/cli/explain';

export interface Outcome {
  passed: number;
  failed: number;
}

interface Part extends Outcome {
  label: string;
  seconds: number;
}

/** Adds up the parts of a test run; a part that breaks, or in which nothing ran, is a failure of its own. */
export class Tally {
  readonly #parts: Part[] = [];

  async part(label: string, work: () => Promise<Outcome>): Promise<void> {
    console.log(`\n=== ${label}`);
    const since = performance.now();
    let outcome: Outcome;
    try {
      outcome = await work();
      if (outcome.passed + outcome.failed === 0) throw new Error(`${label}: no test ran`);
    } catch (error) {
      console.error(explainToOperator(error) ?? error);
      outcome = { passed: 0, failed: 1 };
    }
    this.#parts.push({ label, ...outcome, seconds: (performance.now() - since) / 1000 });
  }

  /** Prints the table and, as the last line, `N passed, N failed`; returns the exit code. */
  close(): number {
    console.log('');
    for (const { label, passed, failed, seconds } of this.#parts) {
      console.log(`${failed ? '✗' : '✓'} ${label}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
    }
    const sum = (pick: (part: Part) => number) => this.#parts.reduce((total, part) => total + pick(part), 0);
    const failed = sum((part) => part.failed);
    console.log(`\n${sum((part) => part.passed)} passed, ${failed} failed`);
    return failed === 0 && this.#parts.length > 0 ? 0 : 1;
  }
}
