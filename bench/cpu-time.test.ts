import { describe, expect, test } from 'vitest';
import { cpuTime, parseProcessTimes, processTree } from './cpu-time';

const line = (pid: number, name: string, parent: number, ticks: number[]) =>
  `${pid} (${name}) S ${parent} 1 1 0 -1 4194560 100 0 0 0 ${ticks.join(' ')} 20 0 7 0 123 456 789`;

describe('/proc/<pid>/stat', () => {
  test('adds user and kernel time of the process and of its ended children', () => {
    expect(parseProcessTimes(line(42, 'node', 7, [100, 20, 3, 4]))).toEqual({
      pid: 42,
      parent: 7,
      milliseconds: 1270,
    });
  });

  test('a name with blanks and brackets does not shift the fields', () => {
    expect(parseProcessTimes(line(42, 'nginx: (worker) 1 2 3', 7, [1, 1, 0, 0]))).toEqual({
      pid: 42,
      parent: 7,
      milliseconds: 20,
    });
  });
});

test('a tree is the process with children and grandchildren, and nobody else', () => {
  const all = [
    [1, 0],
    [10, 1],
    [11, 10],
    [12, 11],
    [20, 1],
  ].map(([pid = 0, parent = 0]) => ({ pid, parent, milliseconds: 1 }));
  expect(processTree(10, all).map(({ pid }) => pid)).toEqual([10, 11, 12]);
});

test.runIf(process.platform === 'linux')('work of this process shows in its time', () => {
  const before = cpuTime(process.pid);
  const until = process.cpuUsage().user + 150_000;
  while (process.cpuUsage().user < until);
  const used = cpuTime(process.pid) - before;
  expect(used).toBeGreaterThanOrEqual(100);
  expect(used).toBeLessThan(5000);
});
