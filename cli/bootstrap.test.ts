import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What the one entry of every command says when it runs on another Node. */
function saidOn(version: string): string {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'cli/bootstrap.mjs', 'nothing'];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr;
}

// Before 20.19 and 22.12, and in all of 21, Node cannot load what the build needs.
test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is refused in one line', (version) => {
  const said = saidOn(version);
  expect(said).toBe(`Cần Node 20.19 trở lên của dòng 20, hoặc 22.12 trở lên; máy này có Node ${version}.\n`);
});

test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.11.0'])('Node %s is not', (version) => {
  expect(saidOn(version)).toContain('Không có lệnh "nothing"');
});
