import { setTimeout as sleep } from 'node:timers/promises';
import { answerQuestions } from '@/bench/child';
import { importArticle } from '@/lib/articles/commands/import-article';
import { withdrawArticle } from '@/lib/articles/commands/withdraw-article';
import { env } from '@/lib/env';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { SCHEMA_VERSION } from '@/lib/richtext/model';
import { routes } from '@/lib/routes';
import { slugify } from '@/lib/text/slug';
import { systemActor } from '@/lib/users/actor';
import { serve } from '@/server/serve';

export type Command =
  | { do: 'publish'; title: string; category: string }
  | { do: 'withdraw'; number: number }
  | { do: 'bump' }
  | { do: 'churn'; writers: number; milliseconds: number; pause: number; category: string };

export interface Committed {
  number: number;
  href: string;
  /** When the commit was known here, on the clock that all processes of the machine share. */
  at: number;
}

export interface Churned {
  published: number;
  withdrawn: number;
}

const actor = systemActor('cli');

/** Milliseconds of a clock that all processes share and nobody sets back. */
export const sharedClock = () => Number(process.hrtime.bigint() / 1000n) / 1000;

/** A process that changes content by the commands people use, beside the servers on the same database. */
export function answerCommands(): void {
  answerQuestions(run);
}

/** The whole server of `npm start`, in a process that also takes commands, as the desk's actions will run in it. */
export async function serveAndAnswerCommands(): Promise<void> {
  await serve({ dev: false, env: env() });
  answerQuestions(run);
}

async function run(command: Command): Promise<Committed | Churned | null> {
  switch (command.do) {
    case 'publish':
      return publish(command.title, command.category);
    case 'withdraw':
      return withdraw(command.number);
    case 'bump':
      await changeContent(bumpEpoch);
      return null;
    case 'churn':
      return churn(command);
  }
}

async function publish(title: string, category: string): Promise<Committed> {
  const text = 'Tin này do phép đo đăng lên rồi gỡ xuống.';
  const { number } = await importArticle(actor, {
    legacyId: `bench:${process.pid}:${title}`,
    title,
    lead: text,
    body: {
      type: 'doc',
      attrs: { schemaVersion: SCHEMA_VERSION },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
    categories: [category],
    publishedAt: new Date(),
  });
  return { number, href: routes.article(slugify(title), number), at: sharedClock() };
}

async function withdraw(number: number): Promise<Committed> {
  await withdrawArticle(actor, { number, version: 1, reason: 'Phép đo đã xong.' });
  return { number, href: '', at: sharedClock() };
}

async function churn({ writers, milliseconds, pause, category }: Extract<Command, { do: 'churn' }>): Promise<Churned> {
  const until = performance.now() + milliseconds;
  const done = { published: 0, withdrawn: 0 };
  const write = async (_: unknown, writer: number) => {
    while (performance.now() < until) {
      const { number } = await publish(`Tin của người viết ${writer}, lần ${done.published}`, category);
      done.published += 1;
      await sleep(pause);
      await withdraw(number);
      done.withdrawn += 1;
      await sleep(pause);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return done;
}
