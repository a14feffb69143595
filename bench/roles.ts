import { answerQuestions } from './child';
import { runLoad } from './load';
import { answerCommands, serveAndAnswerCommands } from './roles/commands';
import { serveUncached } from './roles/uncached-server';

/** Processes of the bench, each started by `startHelper` under its name here. */
export const ROLES: Readonly<Record<string, () => Promise<void> | void>> = {
  load: () => answerQuestions(runLoad),
  commands: answerCommands,
  portal: serveAndAnswerCommands,
  uncached: serveUncached,
};
