import { explainToOperator } from './explain';

/** Runs a command to its exit code: one clear line for what the operator can mend, a stack trace for our own mistakes. */
export async function runCommand(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work());
  } catch (error) {
    console.error(explainToOperator(error) ?? error);
    process.exit(1);
  }
}
