import type { ServerResponse } from 'node:http';
import type { BoundedQueue } from '@/lib/bounded-queue';

/**
 * Runs work that sends an answer when its turn comes, and resolves when the answer is sent. The next one's turn comes as
 * soon as the answer begins: the database has done its part by then, and who reads slowly must not keep the others out.
 */
export async function queuedUntilAnswer(
  queue: BoundedQueue,
  response: ServerResponse,
  work: () => Promise<void>,
): Promise<void> {
  let answered: Promise<void> | undefined;
  await queue.run(() => {
    const begun = answerBegins(response);
    answered = work();
    return Promise.race([answered, begun]);
  });
  await answered;
}

/** Node says only when an answer has ended; its head goes out through this method, whoever causes that. */
function answerBegins(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
    response.writeHead = (...head: unknown[]) => {
      resolve();
      return writeHead(...head);
    };
  });
}
