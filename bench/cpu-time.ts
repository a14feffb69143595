import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in /proc in hundredths of a second on every architecture we run on (USER_HZ). */
const TICK_MS = 10;

export interface ProcessTimes {
  pid: number;
  parent: number;
  /** Own time in user and kernel mode, and that of children which have ended and been waited for. */
  milliseconds: number;
}

/** Reads a line of /proc/<pid>/stat. The name stands in brackets and may hold blanks and brackets of its own. */
export function parseProcessTimes(stat: string): ProcessTimes {
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  // After the name: state, parent, …; utime, stime, cutime and cstime are the fields 14 to 17 of the whole line.
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { pid: Number.parseInt(stat, 10), parent: Number(fields[1]), milliseconds: ticks * TICK_MS };
}

/** The processes below `root`, itself included. */
export function processTree(root: number, all: readonly ProcessTimes[]): ProcessTimes[] {
  const tree = all.filter(({ pid }) => pid === root);
  for (const member of tree) tree.push(...all.filter(({ parent, pid }) => parent === member.pid && pid !== root));
  return tree;
}

function everyProcess(): ProcessTimes[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return parseProcessTimes(readFileSync(`/proc/${name}/stat`, 'utf8'));
    } catch {
      // It ended between the two reads; its time went to its parent.
      return [];
    }
  });
}

/** CPU time that a process and everything below it has used since it began, in milliseconds. */
export function cpuTime(root: number): number {
  return processTree(root, everyProcess()).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}
