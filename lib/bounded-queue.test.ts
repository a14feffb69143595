import { expect, test } from 'vitest';
import { BoundedQueue, OverloadedError } from './bounded-queue';

test('so many at once, so many waiting, and the rest is turned away', async () => {
  const queue = new BoundedQueue(2, 3);
  let running = 0;
  let most = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await gate;
    running -= 1;
  };
  const all = Array.from({ length: 8 }, () => queue.run(work));
  const settled = Promise.allSettled(all);
  await Promise.resolve();
  open();
  const results = await settled;
  expect(results.map(({ status }) => status)).toEqual([...Array(5).fill('fulfilled'), ...Array(3).fill('rejected')]);
  expect(results[7]).toMatchObject({ reason: expect.any(OverloadedError) });
  expect(most).toBe(2);
  expect(running).toBe(0);
});

test('a rendering that fails gives its place back', async () => {
  const queue = new BoundedQueue(1, 0);
  await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(queue.run(async () => 'yes')).resolves.toBe('yes');
});
